package dev.errorcatalog.docs.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.Cumulative;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.MarkdownReference;
import dev.errorcatalog.docs.SiteReference;
import dev.errorcatalog.docs.html.SiteSettings;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SDKs in the field show leads to a page, and a reference that would break that is told of. */
class PromisesTest {
    private static final String SHOP = """
            catalog: 1
            name: shop
            docs: "https://shop.example.org/ref/errors/{id}"
            unknown: ShopException
            classes:
              ShopException: {extends: java.lang.RuntimeException, description: "Root of the shop's errors."}
            categories:
              pay: {wire: [pay], class: ShopException, codes: text, description: "Errors of payments."}
            errors:
              DECLINED: {code: pay/declined, description: "The bank said no.", action: "Ask for another card."}
              STOLEN: {code: pay/stolen, description: "The card is reported.", action: "Keep the card."}
              EXPIRED: {code: pay/EXP-1, description: "The card is too old.", action: "Ask for its date."}
            """;

    private static final String NOW = "2.0.0, reason: \"Banks changed.\"}";
    private static final String VANISHED = SHOP.replaceAll("  STOLEN.*\n", "");

    private static final Optional<Release> SHIPPED = Optional.of(Release.of(catalog(SHOP), Version.parse("1.0.0")));
    private static final Optional<String> ADDRESS = Optional.of("https://shop.example.org/ref");

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("nothing", SHOP),
                arguments("another name", SHOP.replace("STOLEN:", "TAKEN:")),
                arguments("another code", SHOP.replace("pay/stolen", "pay/taken")),
                arguments("retired", SHOP.replace("the card.\"}", "it.\", retired: {since: " + NOW + "}")),
                arguments("vanished", VANISHED),
                arguments("removed", VANISHED + "removed:\n  pay/stolen: {name: STOLEN, since: " + NOW + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whateverBecameOfAnErrorItsPageAndAnchorStayOrAreMissed(String what, String yaml) {
        Catalog next = catalog(yaml);
        SortedMap<String, byte[]> site = SiteReference.render(next, SHIPPED, SiteSettings.none());
        SortedMap<String, byte[]> markdown = MarkdownReference.render(next, SHIPPED);

        assertThat(broken(next, site)).isEmpty();
        assertThat(broken(next, markdown)).isEmpty();
        assertThat(broken(next, without(site, "errors/pay-stolen.html")))
                .anyMatch(
                        finding -> finding.startsWith("errors/pay-stolen.html is gone: the lock promises it for pay/"));
        assertThat(broken(next, without(markdown, "errors/pay-stolen.md")))
                .anyMatch(finding -> finding.startsWith("errors/pay-stolen.md is gone: the lock promises it for pay/"));
        assertThat(broken(next, saying(site, "id=\"STOLEN\"", "")))
                .anyMatch(finding -> finding.startsWith("the anchor STOLEN is gone: the lock promises it for pay/"));
        assertThat(broken(next, saying(markdown, "<a id=\"STOLEN\"></a>", "")))
                .anyMatch(finding -> finding.startsWith("the anchor STOLEN is gone: the lock promises it for pay/"));
    }

    @Test
    void whatALaterLockKnowsAsRemovedKeepsItsPage() {
        Catalog next = catalog(VANISHED + "removed:\n  pay/stolen: {name: STOLEN, since: " + NOW + "\n");
        Optional<Release> lock = SHIPPED.map(first -> Cumulative.of(first, Release.of(next, Version.parse("2.0.0"))));
        SortedMap<String, byte[]> site = SiteReference.render(next, lock, SiteSettings.none());

        assertThat(new DocsCheck(site).brokenPromises(next, lock, ADDRESS)).isEmpty();
        assertThat(new DocsCheck(without(site, "errors/pay-stolen.html")).brokenPromises(next, lock, ADDRESS))
                .contains("errors/pay-stolen.html is gone: the lock promises it for pay/stolen");
    }

    @Test
    void anErrorThatNeverShippedNeedsThePageOfItsHelpAddress() {
        Catalog catalog = catalog(SHOP);
        SortedMap<String, byte[]> site = SiteReference.render(catalog, Optional.empty(), SiteSettings.none());

        DocsCheck check = new DocsCheck(without(site, "errors/pay-exp-1.html"));

        assertThat(check.brokenPromises(catalog, Optional.empty(), Optional.empty()))
                .containsExactly("https://shop.example.org/ref/errors/pay-exp-1 leads nowhere:"
                        + " the help address of pay/EXP-1 needs errors/pay-exp-1.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.org/ref/errors/{id}",
                "https://shop.example.org/ref/errors/{id}.html",
                "https://shop.example.org/ref/errors/{id}?from=sdk",
                "https://shop.example.org/ref/errors/{id}#what-to-do",
                "https://shop.example.org/ref/?q={id}",
                "https://shop.example.org/ref/index.html?q={id}",
                "https://shop.example.org/ref/classes?{id}",
                "https://shop.example.org/reference/{id}",
                "https://go.example.org/{id}",
            })
    void aHelpAddressThatLeadsToAPageOrElsewhereIsFine(String docs) {
        assertThat(brokenWith(docs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.org/ref/{id}",
                "https://shop.example.org/ref/errors/{id}/",
                "https://shop.example.org/ref/errors/x-{id}",
                "https://shop.example.org/ref/errors/{id}#no-such-place",
                "https://shop.example.org/ref/retired#{id}",
                "https://shop.example.org/ref/../{id}",
            })
    void aHelpAddressThatLeadsToNoPageOfTheSiteIsToldOnce(String docs) {
        assertThat(brokenWith(docs))
                .containsExactly(docs.replace("{id}", "pay-exp-1")
                        + " leads nowhere, like all help addresses: the pages of errors are below"
                        + " https://shop.example.org/ref/errors/, so the catalog should say"
                        + " docs: \"https://shop.example.org/ref/errors/{id}\"");
    }

    private static List<String> brokenWith(String docs) {
        Catalog catalog = catalog(SHOP.replaceAll("docs: .*", "docs: \"" + docs + "\""));
        return broken(catalog, SiteReference.render(catalog, SHIPPED, SiteSettings.none()));
    }

    private static List<String> broken(Catalog catalog, SortedMap<String, byte[]> made) {
        return new DocsCheck(made).brokenPromises(catalog, SHIPPED, ADDRESS);
    }

    private static SortedMap<String, byte[]> without(SortedMap<String, byte[]> files, String path) {
        SortedMap<String, byte[]> rest = new TreeMap<>(files);
        assertThat(rest.remove(path)).isNotNull();
        return rest;
    }

    private static SortedMap<String, byte[]> saying(SortedMap<String, byte[]> files, String what, String with) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.replaceAll(
                (path, page) -> new String(page, UTF_8).replace(what, with).getBytes(UTF_8));
        return changed;
    }

    private static Catalog catalog(String yaml) {
        Parsed parsed = Catalogs.read("catalog.yaml", yaml.getBytes(UTF_8));
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
