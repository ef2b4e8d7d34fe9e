package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameFormTest {
    @ParameterizedTest
    @CsvSource({
        "ERROR, A",
        "ERROR, FILE_NOT_FOUND",
        "ERROR, A1_2B",
        "ERROR, E2E",
        "CLASS, AException",
        "CLASS, FileError",
        "CLASS, X9Error",
        "CATEGORY, a",
        "CATEGORY, a1-b2-3",
        "CATALOG, device-sync",
        "FIELD, a",
        "FIELD, writeCount2",
        "TYPE, java.util.UUID",
        "TYPE, a.B",
        "TYPE, org.example.Outer.Inner",
        "TYPE, org.example_x.A_B"
    })
    void isAName(NameForm form, String name) {
        assertThat(form.matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ''",
        "ERROR, a",
        "ERROR, _A",
        "ERROR, A_",
        "ERROR, A__B",
        "ERROR, 1A",
        "ERROR, A-B",
        "ERROR, 'A B'",
        "ERROR, A$B",
        "ERROR, \u00C4",
        "ERROR, \uFF21",
        "ERROR, A\u200D",
        "ERROR, A\u0301",
        "CLASS, Exception1",
        "CLASS, aException",
        "CLASS, Failure",
        "CLASS, My_Exception",
        "CLASS, a.BException",
        "CLASS, My$Error",
        "CLASS, exception",
        "CLASS, \u0410Error",
        "CATEGORY, A",
        "CATEGORY, a_b",
        "CATEGORY, a--b",
        "CATEGORY, -a",
        "CATEGORY, a-",
        "CATEGORY, 1a",
        "CATEGORY, a/b",
        "CATEGORY, ../a",
        "CATEGORY, a.b",
        "CATEGORY, a:b",
        "CATALOG, a\\b",
        "CATALOG, a:b",
        "CATALOG, ''",
        "FIELD, A",
        "FIELD, a_b",
        "FIELD, a-b",
        "FIELD, 1",
        "FIELD, a()",
        "TYPE, String",
        "TYPE, int",
        "TYPE, java.util.Map<K>",
        "TYPE, a.b",
        "TYPE, .A",
        "TYPE, a..B",
        "TYPE, a.B;",
        "TYPE, a.B[]",
        "TYPE, A.B"
    })
    void isNoName(NameForm form, String name) {
        Problems problems = new Problems();
        assertThat(form.check(name, new Source("a", name).at(0), problems)).isFalse();
        assertThat(problems.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = NameForm.class,
            names = {"ERROR", "CATEGORY", "FIELD"})
    void aNameHasAtMost80Characters(NameForm form) {
        String letter = form == NameForm.ERROR ? "A" : "a";
        assertThat(form.matches(letter.repeat(80))).isTrue();
        assertThat(form.matches(letter.repeat(81))).isFalse();
    }
}
