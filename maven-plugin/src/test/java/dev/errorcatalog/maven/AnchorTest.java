package dev.errorcatalog.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.CatalogDigest;
import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import java.util.List;
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

    @Test
    void holdsTheLockBesideTheCatalog() {
        LockCopy lock = new LockCopy("lock: 1\n");
        SortedMap<String, String> files = files(Optional.of(lock), Optional.empty());

        assertThat(files)
                .containsOnlyKeys("errors/shop.yaml", "errors/catalog.lock.yaml", "org/example/package-info.java")
                .containsEntry("errors/catalog.lock.yaml", "lock: 1\n");
        assertThat(files.get("org/example/package-info.java")).endsWith(", of its lock: " + lock.digest() + "\n");
    }

    @Test
    void holdsTheLockBesideTheCatalogOfAPackageWrittenByHand() {
        LockCopy lock = new LockCopy("lock: 1\n");
        SortedMap<String, String> files = files(Optional.of(lock), Optional.of(new HandWritten("hand.yaml")));

        assertThat(files).containsOnlyKeys("hand.yaml", "catalog.lock.yaml", "org/example/ErrorCatalogStamp.java");
        assertThat(files.get("org/example/ErrorCatalogStamp.java"))
                .contains("\n    static final String LOCK_SHA256 = \"" + lock.digest() + "\";\n");
    }

    @Test
    void changesWithTheLock() {
        Optional<LockCopy> before = Optional.of(new LockCopy("released: 1.4.0\n"));
        Optional<LockCopy> after = Optional.of(new LockCopy("released: 1.5.0\n"));

        for (Optional<HandWritten> kind : List.of(Optional.<HandWritten>empty(), Optional.of(new HandWritten("a")))) {
            String source = files(before, kind).lastKey();
            assertThat(files(before, kind).get(source))
                    .isNotEqualTo(files(after, kind).get(source));
        }
    }

    private static String source(String catalog) {
        return files(parsed(catalog), Optional.empty()).getOrDefault("org/example/package-info.java", "none");
    }

    private static SortedMap<String, String> files(Parsed parsed, Optional<HandWritten> handWritten) {
        return Anchor.files(parsed, Optional.empty(), "errors/shop.yaml", new PackageName("org.example"), handWritten);
    }

    private static SortedMap<String, String> files(Optional<LockCopy> lock, Optional<HandWritten> handWritten) {
        return Anchor.files(parsed(CATALOG), lock, "errors/shop.yaml", new PackageName("org.example"), handWritten);
    }

    private static Parsed parsed(String catalog) {
        return Catalogs.read("module/errors/shop.yaml", catalog.getBytes(UTF_8));
    }
}
