package dev.errorcatalog.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.CatalogDigest;
import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String CATALOG = """
            catalog: 1
            name: shop
            unknown: ShopException
            classes:
              ShopException: {extends: java.lang.RuntimeException, description: "Root of the shop's errors."}
            categories:
              payment: {wire: ["pay"], class: ShopException, description: "Errors of the payment service."}
            errors:
              DECLINED: {code: payment/51, description: "The bank declined the card.", action: "Take another card."}
            """;

    @Test
    void isTheAnnotatedPackageBesideACopyOfTheCatalog() {
        Parsed parsed = parsed(CATALOG);
        SortedMap<String, String> files = files(parsed, Optional.empty());
        assertThat(files).containsOnlyKeys("errors/shop.yaml", "org/example/package-info.java");
        assertThat(files.get("org/example/package-info.java"))
                .isEqualTo("""
                        /** Made from the catalog {@code shop}. */
                        @ErrorCatalog("errors/shop.yaml")
                        package org.example;

                        import dev.errorcatalog.runtime.ErrorCatalog;

                        // Made by errorcatalog:prepare. SHA-256 of the catalog: %s
                        """.formatted(CatalogDigest.sha256(parsed.catalog().orElseThrow())));
    }

    @Test
    void isAStampWhereThePackageIsWrittenByHand() {
        SortedMap<String, String> files = files(parsed(CATALOG), Optional.of(new HandWritten("hand.yaml")));
        assertThat(files).containsOnlyKeys("hand.yaml", "org/example/ErrorCatalogStamp.java");
        assertThat(files.get("org/example/ErrorCatalogStamp.java"))
                .contains("package org.example;", "\nfinal class ErrorCatalogStamp {")
                .contains(CatalogDigest.sha256(parsed(CATALOG).catalog().orElseThrow()));
    }

    @Test
    void changesWithWhatTheCatalogSays() {
        assertThat(source(CATALOG.replace("declined the", "refused the"))).isNotEqualTo(source(CATALOG));
    }

    @Test
    void staysTheSameWhenOnlyTheLayoutChanges() {
        assertThat(source("# A comment.\n" + CATALOG.replace("{code:", "{ code: ")))
                .isEqualTo(source(CATALOG));
    }

    private static String source(String catalog) {
        return files(parsed(catalog), Optional.empty()).getOrDefault("org/example/package-info.java", "none");
    }

    private static SortedMap<String, String> files(Parsed parsed, Optional<HandWritten> handWritten) {
        return Anchor.files(parsed, "errors/shop.yaml", new PackageName("org.example"), handWritten);
    }

    private static Parsed parsed(String catalog) {
        return Catalogs.read("module/errors/shop.yaml", catalog.getBytes(UTF_8));
    }
}
