package dev.errorcatalog.catalog.release.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of codes and names. */
class TableListTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "a.csv => 208,BAD_IDENT\\n209,bad server => BAD_IDENT=208 BAD_SERVER=209",
                "a.csv => BAD_IDENT,208 => BAD_IDENT=208",
                "a.csv => -1 , kUnknown => UNKNOWN=-1",
                "a.csv => note,name,code\\nx,BAD_IDENT,208 => BAD_IDENT=208",
                "a.csv => error_code,Error Name\\n1,A_ONE => A_ONE=1",
                "a.csv => name,code\\nBAD_TEXT,42P01\\nWARNING,01000 => BAD_TEXT=42P01 WARNING=01000",
                "a.csv => # upstream\\n\\n , \\n0xD0,``BAD, IDENT`` => BAD_IDENT=208",
                "a.csv => code,name,text\\r\\n1,A_ONE,``two\\nlines, ````quoted``````\\r\\n2,B_TWO,x\\r\\n => A_ONE=1 B_TWO=2",
                "a.csv => 208;BAD_IDENT;a, b and c => BAD_IDENT=208",
                "a.tsv => BAD_IDENT\\t208 => BAD_IDENT=208",
                "a.TSV => code\\tname\\n1\\tA => A=1",
            })
    void areRead(String name, String text, String entries) {
        ParsedList list = Lists.read(name, text);

        assertThat(Lists.problems(list)).isEmpty();
        assertThat(Lists.entries(list)).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "name,code => 1:1 list-empty: no entry was found",
                "1,A_ONE\\n22P01,B_TWO => 2:1 list-entry: `22P01` has no code that can be told: neither of the first two columns has a number",
                "id,title\\n1,A_ONE => 1:1 list-entry: `id` has no code that can be told: neither of the first two columns has a number",
                "code,name\\n1,A_ONE\\n2 => 3:1 list-entry: `2` has no code that can be told: a cell is missing or has a quote in it",
                "code,name\\n,A_ONE => 2:1 list-entry: ` A_ONE` has no code that can be told: a cell is missing or has a quote in it",
                "1, ``FOO, BAR`` => 1:1 list-entry: `1 \"FOO BAR\"` has no code that can be told: a cell is missing or has a quote in it",
                "1,A_ONE\\n2,``B_TWO\\n3,C_THREE => 2:1 list-entry: `2 B_TWO 3,C_THREE` has no code that can be told: a cell is missing or has a quote in it",
                "1,A_ONE\\n2,``B``TWO => 1:1 list-entry: from this line on the table cannot be read",
                "1,A_ONE\\n2,A_ONE => 2:1 list-duplicate: `A_ONE` is 2 here, but 1 elsewhere",
            })
    void areRefusedWithTheLine(String text, String problem) {
        assertThat(Lists.problems(Lists.read("a.csv", text))).containsExactly(problem);
    }
}
