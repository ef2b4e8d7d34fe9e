package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlFormTest {
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
        assertThat(Checked.problems(text, UrlForm::checkLink)).isEmpty();
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
        assertThat(Checked.problems(text, UrlForm::checkLink)).hasSize(1);
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
        assertThat(Checked.problems(text, UrlForm::checkDocs)).hasSize(problems);
    }
}
