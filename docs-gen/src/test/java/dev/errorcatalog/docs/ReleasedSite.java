package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.Cumulative;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.html.EditLink;
import dev.errorcatalog.docs.html.EditLink.Place;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The site of the golden catalog after some releases, so with every kind of page. */
final class ReleasedSite {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/catalog.yaml");
    private static final String GRAVES = """
            removed:
              state/42P01: {name: STATE_MISSING_TABLE, since: 2.0.0, reason: "Gone."}
              category/state: {since: 2.0.0, reason: "Gone."}
              class/StateException: {since: 2.0.0, reason: "Gone."}
            """;

    private ReleasedSite() {}

    /** The files of the site, which is published at {@code /reference/}. */
    static SortedMap<String, byte[]> render() {
        String first = golden();
        String refined = first.replaceAll("(?=    code: state/42P01)", "    fatal: true\n");
        String removed = first.replaceAll("(?s)  STATE_MISSING_TABLE:.*?\\n\\n", "\n")
                .replaceAll("(?s)  state:\\n.*?(?=  session:)", "")
                .replaceAll("(?m)^  StateException:(.*\\n    .*)*\\n", "")
                .replaceAll("(?m)^removed:\\n", GRAVES);
        String renamed = removed.replace("code: call/60", "code: call/61");

        Release lock = Release.of(Samples.golden(), Optional.empty());
        lock = Release.of(Optional.empty(), lock.header(), List.of(), List.of(), List.of(), List.of());
        lock = released(lock, first, "1.0.0");
        lock = released(lock, refined, "1.3.0");
        lock = released(lock, removed, "2.0.0");
        lock = released(lock, renamed, "2.1.0");
        String next = renamed.replaceFirst("(?m)^errors:\\n", """
                errors:
                  DISK_FULL:
                    code: call/71
                    description: "The disk is full."
                    action: "Clean up."
                """);
        return SiteReference.render(read(next), Optional.of(lock), settings());
    }

    private static SiteSettings settings() {
        return new SiteSettings(
                Optional.empty(),
                Optional.of("icon.svg"),
                Optional.of(new EditLink("https://docs.example.org/edit/{id}", name -> new Place("catalog.yaml", 1))),
                Optional.of("https://docs.example.org/reference"),
                Optional.empty(),
                Optional.empty());
    }

    /** The next lock, as it would be read from its file. */
    private static Release released(Release before, String yaml, String version) {
        Release next = Cumulative.of(before, Release.of(read(yaml), Version.parse(version)));
        return Lock.read("lock", Lock.write(next).getBytes(UTF_8)).release().orElseThrow();
    }

    private static Catalog read(String yaml) {
        Parsed parsed = Catalogs.read("catalog.yaml", yaml.getBytes(UTF_8));
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    private static String golden() {
        try {
            return Files.readString(GOLDEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
