package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the catalog knows and no jar: errors that were removed. */
class ExplanationTest {
    private static final Explanation GOLDEN = Explanation.of(Samples.golden());

    @ParameterizedTest
    @ValueSource(strings = {"call/114", "NEVER_SENT", "neverSent", "114", "call-114.html"})
    void aRemovedErrorIsExplained(String text) {
        assertThat(GOLDEN.explain(text)).isEqualTo("""
                call/114 NEVER_SENT

                Removed in 1.4.0. The server never sent it.

                Use CALL_UNKNOWN instead.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "session/208, session/208 BAD_FILE",
        "208, session/208 BAD_FILE",
        "(SessionCode=208), session/208 BAD_FILE",
        "OLD_MEANING, session/208 OLD_MEANING"
    })
    void aCodeLeadsToItsMeaningOfToday(String text, String error) {
        assertThat(GOLDEN.explain(text)).startsWith(error + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "\u2026"})
    void noTextIsNoExceptionClass(String text) {
        assertThat(GOLDEN.explain(text)).startsWith("Nothing in this catalog looks like that.");
    }
}
