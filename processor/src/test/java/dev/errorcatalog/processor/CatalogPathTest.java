package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog.yaml",
                "errors/catalog.yaml",
                "a/b/c",
                "a..b/c",
                ".hidden/c.yaml",
                "fehler/k\u00e4talog.yaml"
            })
    void aRelativePathIsAccepted(String value) throws Refusal {
        assertThat(CatalogPath.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "'  ', is empty",
        "/catalog.yaml, is absolute",
        "//host/catalog.yaml, is absolute",
        "errors\\catalog.yaml, holds a backslash",
        "C:\\catalog.yaml, holds a backslash",
        "C:/catalog.yaml, holds a character that compilers refuse",
        "file:catalog.yaml, holds a character that compilers refuse",
        "../catalog.yaml, holds . or ..",
        "errors/../catalog.yaml, holds . or ..",
        "./catalog.yaml, holds . or ..",
        "errors/, does not name a file",
        "errors//catalog.yaml, does not name a file",
        "my catalog.yaml, holds a character that compilers refuse",
        "a%20b.yaml, holds a character that compilers refuse",
        "catalog.yaml?x, holds a character that compilers refuse",
        "catalog.yaml#x, holds a character that compilers refuse",
    })
    void everyOtherPathIsRefusedWithItsFault(String value, String fault) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CatalogPath.of(value))
                .withMessageStartingWith("error[bad-path]: @ErrorCatalog(\"" + value + "\"): the path " + fault)
                .withMessageEndingWith("such as errors/catalog.yaml");
    }
}
