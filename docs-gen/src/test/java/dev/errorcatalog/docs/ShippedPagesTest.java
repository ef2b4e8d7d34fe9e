package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.Cumulative;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that ever shipped, and every place in one, is there in the next reference, whatever the catalog did. */
class ShippedPagesTest {
    private static final Release SHIPPED = Samples.goldenRelease(
            Map.of("call/60", List.of("1.2.0 fatal-set"), "call/50", List.of("1.4.0 const-renamed")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nothing            | x-y-z                        | x-y-z",
                "another code       | code: call/60                | code: call/61",
                "another category   | code: call/-1                | code: session/-1",
                "another constant   | ODD_ANSWER:                  | ODDEST_ANSWER:",
                "no former name     | aliases: \\[WRONG_PASSWORD\\] | retry: never",
                "another slug       | \\bcall(?=[:/])              | calls",
                "no former slug     | (?s)since: 1.0.0.    aliases: \\[rpc\\] | since: 1.0.0",
                "an error less      | (?s)  STATE_MISSING.*table.. | ~~",
                "a tombstone less   | (?m)^  call/114: .*          | ~~",
            })
    void everyPageAndPlaceThatShippedIsThere(String change, String what, String with) {
        Catalog next = changed(what, with);
        assertThat(next.equals(Samples.golden())).isEqualTo(change.equals("nothing"));

        SortedMap<String, byte[]> pages = MarkdownReference.render(next, Optional.of(SHIPPED));
        Release remembered = released(next, "2.0.0");

        assertThat(missing(pages, SHIPPED)).isEmpty();
        assertThat(missing(MarkdownReference.render(next, Optional.of(remembered)), SHIPPED))
                .as("two releases later")
                .isEmpty();
    }

    @Test
    void aPageLeadsOnToWhereItsErrorIsNow() {
        String page = page(changed("code: call/60", "code: call/61"), SHIPPED, "errors/call-60.md");

        assertThat(page).contains("What this page was about is now at [`ODD_ANSWER`](call-61.md).");
    }

    @Test
    void whoHasTheCodeNowHasThePage() {
        Catalog moved = changed("code: call/60", "code: call/61");
        Catalog taken = changed("code: call/60", "code: call/61", "(?m)^errors:", """
                errors:
                  DISK_FULL:
                    code: call/60
                    description: "The disk is full."
                    action: "Clean up.\"""");

        assertThat(page(taken, released(moved, "2.0.0"), "errors/call-60.md")).contains("The disk is full.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "errors/state-42p01.md         | Since 1.0.0. In 1.3.0: fatal in more cases (as the wire says → true). In 2.0.0: removed.",
                "classes/StateException.md     | Since 1.0.0. In 2.0.0: removed.",
                "categories/state.md           | Since 1.0.0. In 2.0.0: removed.",
            })
    void whatWasRemovedKeepsItsHistory(String path, String history) {
        Release first = Cumulative.of(none(), Release.of(Samples.golden(), Version.parse("1.0.0")));
        Catalog fatal = changed("(?=    code: state/42P01)", "    fatal: true\n");
        Release second = Cumulative.of(first, Release.of(fatal, Version.parse("1.3.0")));
        Catalog without = changed(
                "(?s)  STATE_MISSING_TABLE:.*?\\n\\n",
                "\n",
                "(?s)  state:\\n.*?(?=  session:)",
                "",
                "(?m)^  StateException:(.*\\n    .*)*\\n",
                "",
                "(?m)^removed:\\n",
                """
                        removed:
                          state/42P01: {name: STATE_MISSING_TABLE, since: 2.0.0, reason: "Gone."}
                          category/state: {since: 2.0.0, reason: "Gone."}
                          class/StateException: {since: 2.0.0, reason: "Gone."}
                        """);

        Release lock = Cumulative.of(second, Release.of(without, Version.parse("2.0.0")));

        assertThat(historyOf(page(without, lock, path))).isEqualTo(history);
    }

    private static Release none() {
        Release golden = Release.of(Samples.golden(), Optional.empty());
        return Release.of(Optional.empty(), golden.header(), List.of(), List.of(), List.of(), List.of());
    }

    private static Release released(Catalog next, String version) {
        return Cumulative.of(SHIPPED, Release.of(next, Version.parse(version)));
    }

    private static String page(Catalog catalog, Release lock, String path) {
        return new String(MarkdownReference.render(catalog, Optional.of(lock)).get(path), UTF_8);
    }

    private static String historyOf(String page) {
        return page.lines()
                .dropWhile(line -> !line.equals("## History"))
                .filter(line -> line.startsWith("-   "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining(" "));
    }

    private static List<String> missing(SortedMap<String, byte[]> pages, Release shipped) {
        String all =
                pages.values().stream().map(page -> new String(page, UTF_8)).collect(Collectors.joining());
        TreeSet<String> anchors = new TreeSet<>();
        shipped.errors().values().forEach(error -> anchors.addAll(error.anchors()));
        shipped.removed().values().forEach(grave -> anchors.addAll(grave.anchors()));
        return anchors.stream()
                .filter(anchor -> !pages.containsKey("errors/" + anchor + ".md")
                        && !all.contains("<a id=\"" + anchor + "\"></a>"))
                .toList();
    }

    private static Catalog changed(String... pairs) {
        try {
            String yaml = Files.readString(Path.of("src/test/resources/golden/catalog.yaml"));
            for (int i = 0; i < pairs.length; i += 2) {
                yaml = yaml.replaceAll(pairs[i], pairs[i + 1]);
            }
            Parsed parsed = Catalogs.read("catalog.yaml", yaml.getBytes(UTF_8));
            return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
