package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.Accept;
import dev.errorcatalog.catalog.release.Given;
import dev.errorcatalog.catalog.release.Init;
import dev.errorcatalog.catalog.release.Outcome;
import dev.errorcatalog.catalog.release.ReleaseVerb;
import dev.errorcatalog.catalog.release.Workspace;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.check.DocsCheck;
import dev.errorcatalog.docs.content.Forward;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a catalog goes through in its releases, its reference can be made, has nothing for the check to find, and has
 * every page and place that ever shipped; an old page leads to where its error is now. A long run has many histories:
 * {@code -Derrorcatalog.histories=500}.
 */
class RandomHistoriesTest {
    private static final int RELEASES = 6;
    private static final Pattern CONSTANT = Pattern.compile(" id=\"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private Optional<Release> lock = Optional.empty();

    /** The constants of each page that ever shipped. */
    private final Map<String, Set<String>> shipped = new TreeMap<>();

    /** Which errors, by the history's keys, ever had a page. */
    private final Map<String, Set<Integer>> owners = new TreeMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("errorcatalog.histories", 8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPageThatShippedLeadsOn(long seed) throws IOException {
        RandomHistory history = new RandomHistory(seed);
        int released = 0;
        for (int major = 1; released < RELEASES; major++) {
            String version = major + ".0.0";
            Runnable back = history.mark();
            if (released > 0) {
                history.change(version);
            }
            String yaml = history.yaml();
            Parsed parsed = Catalogs.read("catalog.yaml", yaml.getBytes(UTF_8));
            Optional<Catalog> catalog = parsed.catalog();
            if (catalog.isPresent()) {
                site(catalog.get(), seed + ", before " + version);
            }
            if (catalog.isPresent() && release(parsed, Version.parse(version).orElseThrow())) {
                released++;
                check(catalog.get(), history.pages(), seed + ", " + version + ":\n" + yaml);
            } else {
                assertThat(released)
                        .as("the first release: %s%n%s", parsed.problems(), yaml)
                        .isPositive();
                back.run();
            }
        }
    }

    /** Whether the release is made: not all that happens at random is allowed. */
    private boolean release(Parsed catalog, Version version) throws IOException {
        if (lock.isEmpty()) {
            write(Init.run(catalog, given("catalog.lock.yaml")));
        }
        Optional<String> any = Optional.empty();
        write(Accept.run(
                workspace(catalog, version), new Accept.Request(any, any, "because", Optional.of("Do `this`."))));
        Outcome outcome = ReleaseVerb.run(workspace(catalog, version));
        write(outcome);
        lock = Lock.read("lock", Files.readAllBytes(folder.resolve("catalog.lock.yaml")))
                .release();
        return outcome.done();
    }

    private void check(Catalog catalog, Map<Integer, String> pages, String what) {
        SortedMap<String, String> site = site(catalog, what);
        Map<String, String> forwards = Reference.of(catalog, lock).forwards().stream()
                .collect(Collectors.toMap(forward -> path(forward.page().path()), RandomHistoriesTest::target));

        assertThat(site.keySet()).as("pages, " + what).containsAll(shipped.keySet());
        shipped.forEach((page, constants) -> {
            String end = forwards.getOrDefault(page, page);
            Set<String> there = constants(site.getOrDefault(page, ""));
            there.addAll(constants(site.getOrDefault(end, "")));
            assertThat(there).as("places of " + page + ", " + what).containsAll(constants);
        });
        owners.forEach((page, keys) -> keys.forEach(key -> Optional.ofNullable(pages.get(key))
                .ifPresent(now -> assertThat(leadsTo(site, page, now) || leadsTo(site, forwards.get(page), now))
                        .as("%s leads to %s, %s", page, now, what)
                        .isTrue())));

        site.forEach((page, content) -> {
            if (page.endsWith(".html")) {
                shipped.computeIfAbsent(page, any -> new TreeSet<>())
                        .addAll(page.startsWith("errors/") ? constants(content) : Set.of());
            }
        });
        pages.forEach((key, page) ->
                owners.computeIfAbsent(page, any -> new TreeSet<>()).add(key));
    }

    /** Whether a page is the one of an error, or tells of it with a link. */
    private static boolean leadsTo(SortedMap<String, String> site, @Nullable String page, String now) {
        String link = "href=\"" + now.substring("errors/".length()) + "\"";
        return now.equals(page) || (page != null && site.getOrDefault(page, "").contains(link));
    }

    private static String target(Forward forward) {
        return path(forward.target().page().orElseThrow().path());
    }

    private static String path(String page) {
        return page + ".html";
    }

    /** Both formats without a finding; the site as text. */
    private SortedMap<String, String> site(Catalog catalog, String what) {
        SortedMap<String, byte[]> site = SiteReference.render(catalog, lock, SiteSettings.none());
        SortedMap<String, byte[]> markdown = MarkdownReference.render(catalog, lock);
        assertThat(new DocsCheck(site).brokenPromises(catalog, lock, Optional.empty()))
                .as("site, " + what)
                .isEmpty();
        assertThat(new DocsCheck(markdown).brokenPromises(catalog, lock, Optional.empty()))
                .as("Markdown, " + what)
                .isEmpty();
        SortedMap<String, String> texts = new TreeMap<>();
        site.forEach((path, content) -> texts.put(path, new String(content, UTF_8)));
        texts.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(all(ID, text)).as("ids of " + path + ", " + what).doesNotHaveDuplicates();
            }
        });
        return texts;
    }

    private static Set<String> constants(String page) {
        return new TreeSet<>(all(CONSTANT, page));
    }

    private static List<String> all(Pattern pattern, String page) {
        Matcher ids = pattern.matcher(page);
        return ids.results().map(id -> id.group(1)).toList();
    }

    private Workspace workspace(Parsed catalog, Version version) {
        return new Workspace(catalog, given("catalog.lock.yaml"), given("accepted-changes.yaml"), version);
    }

    private Given given(String name) {
        return Given.read(name, folder.resolve(name));
    }

    private void write(Outcome outcome) throws IOException {
        for (Outcome.Edit edit : outcome.edits()) {
            Files.writeString(folder.resolve(edit.name()), edit.content());
        }
    }
}
