package dev.errorcatalog.catalog.release.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were made to hurt: each gets its problem, whatever its size; none a stack overflow or an endless run. */
class HostileListTest {

    private static final int MANY = 50_000;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '@',
            value = {
                "enum { A = => ( => }; => longer than 100 words and signs",
                "enum { A = => -\\t => 1 }; => longer than 100 words and signs",
                "enum { A = 0 => +1 => }; => longer than 100 words and signs",
                "enum { A = => 9 => }; => needs more than 63 bits",
                "- => #if X\\n => - => has no `#endif`",
                "- => { => - => is not closed",
                "- => f(){ => - => is not closed",
                "- => enum [ => - => is not closed",
                "- => A_ENUM( => - => is not closed",
                "- => /* => - => never ends",
                "- => R``( => - => never ends",
                "- => enum a\\t => - => no entry was found",
                "- => #define A 1\\n#undef A\\n => - => no entry was found",
                "- => } => - => no entry was found",
                "enum {\\n => #if X\\nA,\\n#endif\\n => }; => depends on the `#if`",
                "- => a,b\\n => - => `a` has no code",
            })
    void repeatedParts(String before, String part, String after, String message) {
        String name = part.startsWith("a,b") ? "a.csv" : "a.h";

        ParsedList list = Lists.read(name, without(before) + part.repeat(MANY) + without(after));

        assertThat(list.problems().get(0).message()).contains(message);
    }

    private static String without(String dash) {
        return dash.equals("-") ? "" : dash;
    }

    @Test
    void namesThatLeadToNamesWithoutEnd() {
        String chain = IntStream.range(0, MANY)
                .mapToObj(i -> "#define A" + i + " (A" + (i + 1) + " + A" + (i + 1) + ")\n")
                .collect(Collectors.joining());

        assertThat(Lists.read("a.h", chain + "enum { X = A0 };")
                        .problems()
                        .get(0)
                        .message())
                .contains("nested more than 40 deep");
        assertThat(Lists.read("a.h", "#define A50000 0\n" + chain).problems()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"(, 7, ), 30, ''", "(, 7, ), 45, nested more than 40 deep", "-\\t, 7, '', 45, nested more than 40 deep"
    })
    void signsWithinSigns(String before, String inner, String after, int times, String message) {
        String value = before.repeat(times) + inner + after.repeat(times);

        ParsedList list = Lists.read("a.h", "enum { A = " + value + " };");

        assertThat(String.join("", Lists.problems(list))).endsWith(message);
        assertThat(list.problems()).hasSize(message.isEmpty() ? 0 : 1);
    }

    @Test
    void moreThanFourMegabytes() {
        byte[] bytes = " ".repeat((4 << 20) + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(Lists.problems(ListReader.read("a.h", bytes, NameFilter.ALL)))
                .containsExactly("1:1 list-entry: the file has more than 4 MB");
    }
}
