package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the format lists every message of the processor. After a change on purpose, run with
 * {@code -Derrorcatalog.refresh=true}, read the difference, and commit it.
 */
class FormatPageMessagesTest {
    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final String START = "<!-- messages: the list of the processor, held to it by a test -->\n";
    private static final String END = "<!-- end of the messages -->\n";

    @Test
    void theMessagesOfThePageAreThoseOfTheProcessor() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(START).containsOnlyOnce(END);
        String expected =
                page.substring(0, page.indexOf(START)) + START + messages() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("errorcatalog.refresh")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String messages() {
        return Stream.concat(
                        TypeRules.ALL.stream()
                                .map(rule -> row(rule.id(), rule.severity().word(), rule.purpose())),
                        Stream.of(Fault.values()).map(fault -> row(fault.id(), fault.severity(), fault.meaning())))
                .collect(Collectors.joining("", "\n| message | | what it means |\n|---|---|---|\n", "\n"));
    }

    private static String row(String id, String severity, String meaning) {
        return "| `" + id + "` | " + severity + " | " + meaning + " |\n";
    }
}
