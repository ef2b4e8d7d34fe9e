package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.catalog.release.rule.Unneeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page on compatibility lists every rule, and what has none. After a change on purpose, run with
 * {@code -Derrorcatalog.refresh=true}, read the difference, and commit it.
 */
class CompatibilityPageTest {
    private static final Path PAGE = Path.of("..", "docs", "compatibility.md");
    private static final String MARK = "<!-- rules: the lists of the code, held to them by a test -->\n";

    @Test
    void theRulesOfThePageAreThoseOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MARK);
        String expected = page.substring(0, page.indexOf(MARK)) + MARK + changes() + unneeded() + files();
        if (Boolean.getBoolean("errorcatalog.refresh")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String changes() {
        return table(
                "What changes",
                List.of("rule", "verdict", "what happens"),
                Explain.rules().stream()
                        .map(about -> List.of("`" + about.id() + "`", verdicts(about), about.purpose())));
    }

    private static String verdicts(CompatRule.About about) {
        return about.verdicts().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String unneeded() {
        return table(
                "What cannot occur, or changes nothing",
                List.of("change", "why there is no rule"),
                Unneeded.all().stream().map(change -> List.of("`" + change.change() + "`", change.reason())));
    }

    private static String files() {
        return table(
                "Lock, accepted changes and lists",
                List.of("rule", "", "promise"),
                ReleaseRules.all().stream()
                        .map(rule ->
                                List.of("`" + rule.id() + "`", rule.severity().word(), rule.purpose())));
    }

    private static String table(String title, List<String> head, Stream<List<String>> rows) {
        String lines = rows.map(CompatibilityPageTest::row).collect(Collectors.joining());
        return "\n### " + title + "\n\n" + row(head) + "|---".repeat(head.size()) + "|\n" + lines;
    }

    private static String row(List<String> cells) {
        assertThat(cells).noneMatch(cell -> cell.contains("|") || cell.contains("\n"));
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
