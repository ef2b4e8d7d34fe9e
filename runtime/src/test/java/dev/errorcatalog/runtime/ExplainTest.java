package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.demo.DemoErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table whose resource has no lines for searches still explains names and codes. */
class ExplainTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "BAD_IDENT, protocol/208 BAD_IDENT",
                "badIdent, protocol/208 BAD_IDENT",
                "FORKED, protocol/209 DIVERGED",
                "x [client/-1 LOST] y, client/-1 LOST",
                "demo.proto 231, protocol/231 UNDONE",
                "208, protocol/208 BAD_IDENT",
                "42p01, state/42P01 NO_TABLE"
            })
    void namesAndCodesAreFound(String text, String error) {
        assertThat(DemoErrors.explain(text)).startsWith(error + "\n");
    }

    @Test
    void nothingIsSomethingToSay() {
        assertThat(DemoErrors.explain(null)).isEqualTo("Nothing in this catalog looks like that.\n");
        assertThat(DemoErrors.explain("BAD_IDENS"))
                .isEqualTo("Nothing in this catalog looks like that.\n\nSimilar names:\n  protocol/208 BAD_IDENT\n");
    }
}
