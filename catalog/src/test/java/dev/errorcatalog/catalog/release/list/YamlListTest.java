package dev.errorcatalog.catalog.release.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML lists of codes and names. */
class YamlListTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "- {code: 208, name: BadIdent}\\n- {name: Late, value: 0x10} => BAD_IDENT=208 LATE=16",
                "version: 3\\nkinds:\\n- {name: Net}\\nerrors:\\n- {code: 1, name: A, extra: {x: 5}}\\n- {number: 42P01, name: B} => A=1 B=42P01",
                "name: A\\ncode: 1 => A=1",
                "errors:\\n  A: {code: 1, message: x}\\n  B: {value: 2} => A=1 B=2",
                "errors:\\n  A: 1\\n  B: -0\\n  C: 0x1F => A=1 B=-0 C=31",
                "208: BAD_IDENT\\n-5: LATE => BAD_IDENT=208 LATE=-5",
                "- A: 1\\n- B: 2 => A=1 B=2",
                "x: {A: 1}\\ny: {B: 2} => A=1 B=2",
            })
    void areRead(String text, String entries) {
        ParsedList list = Lists.read("a.yaml", text);

        assertThat(Lists.problems(list)).isEmpty();
        assertThat(Lists.entries(list)).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "- 1 => 1:1 list-empty: no entry was found",
                "- {name: A, text: x} => 1:1 list-empty: no entry was found",
                "- {name: A, code: 1}\\n- {name: B, cod: 2} => 2:3 list-entry: `B` has no code that can be told: it has no `code`",
                "- {name: A, code: 1}\\n- B => 2:3 list-entry: `an item` has no code that can be told: it has no `code`",
                "A: {code: 1}\\nB: {msg: x} => 2:1 list-entry: `B` has no code that can be told: it has no `code`",
                "A: {code: 1}\\nB: 2 => 2:1 list-entry: `B` has no code that can be told: it has no `code`",
                "A: 1\\nB: two => 2:1 list-entry: `B` has no code that can be told: neither side is a number",
                "version: 3\\nerrors: {A: 1} => 1:1 list-entry: `version` has no code that can be told: it stands beside the list",
            })
    void areRefusedWithTheLine(String text, String problem) {
        assertThat(Lists.problems(Lists.read("a.yml", text))).containsExactly(problem);
    }
}
