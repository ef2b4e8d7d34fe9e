package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of texts that have a form and of texts that do not. */
class TextFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0",
                "1.4.0",
                "10.20.30",
                "999999999.0.0",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-0.3.7",
                "1.0.0-x-y-z.-",
                "1.0.0-0a"
            })
    void isARelease(String text) {
        assertThat(problems(text, VersionForm::check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "01.0.0",
                "1.00.0",
                "v1.0.0",
                "1.0.0+build",
                "1.0.0-",
                "1.0.0-a..b",
                "1.0.0-01",
                "-1.0.0",
                "1.0.0 ",
                "9999999999.0.0",
                "1.0.0-\u0661",
                "\u0661.0.0",
                "1.0.x",
                "1.0.0\n"
            })
    void isNoRelease(String text) {
        assertThat(problems(text, VersionForm::check)).hasSize(1);
    }

    @Test
    void aReleaseOfAnyLengthIsReadAtOnce() {
        assertThat(problems("1.0.0-" + "0".repeat(100_000), VersionForm::check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/",
                "HTTPS://example.org/a",
                "https://example.org:8443/a/b?c=d&e=f#g",
                "https://[2001:db8::1]/a",
                "https://192.0.2.1/",
                "https://example.org/%C3%A9",
                "https://example.org/\u00E9"
            })
    void isAnAddress(String text) {
        assertThat(problems(text, UrlForm::checkLink)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "http://example.org",
                "ftp://example.org",
                "https:",
                "https:/example.org",
                "https://",
                "https:///a",
                "https://:443/",
                "https://user@example.org",
                "https://user:secret@example.org",
                "https://@example.org",
                "https://example.org/a b",
                "https://example.org/\u00A0",
                "https://example.org/\u3000",
                "https://example.org/\"",
                "https://example.org/'",
                "https://example.org/`",
                "https://example.org/<b>",
                "https://example.org\\a",
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "https://example.org/%",
                "https://example.org/{id}",
                "https://exa mple.org",
                "https://[::1",
                " https://example.org"
            })
    void isNoAddress(String text) {
        assertThat(problems(text, UrlForm::checkLink)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/{id}, 0",
        "https://{id}.example.org, 0",
        "https://example.org/?e={id}#{id}, 0",
        "https://example.org/, 1",
        "https://example.org/{ID}, 1",
        "http://example.org/{id}, 1",
        "{id}, 1",
        "https://example.org/{id}/{other}, 1"
    })
    void isAPatternOfAddresses(String text, int problems) {
        assertThat(problems(text, UrlForm::checkDocs)).hasSize(problems);
    }

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

    @ParameterizedTest
    @CsvSource({"abc, 3", "\u00E9, 2", "\u07FF, 2", "\u0800, 3", "\uFFFD, 3", "\uD83D\uDE00, 6"})
    void lengthIsThatOfAClassFile(String text, int bytes) {
        assertThat(LongText.modifiedUtf8Length(text)).isEqualTo(bytes);
    }

    @Test
    void zeroTakesTwoBytes() {
        assertThat(LongText.modifiedUtf8Length("\0")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "x, 16384, 0",
        "x, 16385, 1",
        "\u00E9, 8192, 0",
        "\u00E9, 8193, 1",
        "\uD83D\uDE00, 2730, 0",
        "\uD83D\uDE00, 2731, 1"
    })
    void aTextHasAtMost16384Bytes(String part, int times, int problems) {
        assertThat(problems(part.repeat(times), (scalar, p) -> LongText.check(scalar.text(), scalar.position(), p)))
                .hasSize(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u2003\u3000", "\u200B", "\u2060\uFEFF", "\u00AD", "\u1680"})
    void saysNothing(String text) {
        assertThat(problems(text, (scalar, p) -> BlankText.check(scalar.text(), scalar.position(), p)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200Bx", "0", "\u3042"})
    void saysSomething(String text) {
        assertThat(problems(text, (scalar, p) -> BlankText.check(scalar.text(), scalar.position(), p)))
                .isEmpty();
    }

    private static List<Problem> problems(String text, BiConsumer<Node.Scalar, Problems> check) {
        Problems problems = new Problems();
        check.accept(new Node.Scalar(text, true, false, new Source("a", text).at(0)), problems);
        return problems.sorted("a");
    }
}
