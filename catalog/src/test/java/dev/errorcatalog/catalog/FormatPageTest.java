package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of the format lists every rule. After a change on purpose, run with {@code -Derrorcatalog.refresh=true}, read
 * the difference, and commit it.
 */
class FormatPageTest {
    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final String MARK = "<!-- rules: the list of the code, held to it by a test -->\n";

    @Test
    void theRulesOfThePageAreThoseOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MARK);
        String before = page.substring(0, page.indexOf(MARK));
        String expected = before + MARK + rules();
        if (Boolean.getBoolean("errorcatalog.refresh")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String rules() {
        return Rules.all().stream()
                .map(FormatPageTest::row)
                .collect(Collectors.joining("\n", "\n| rule | | promise |\n|---|---|---|\n", "\n"));
    }

    private static String row(Rule rule) {
        return "| `" + rule.id() + "` | " + rule.severity().word() + " | " + rule.purpose() + " |";
    }
}
