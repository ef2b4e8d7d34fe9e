package dev.errorcatalog.docs.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.Cumulative;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no release has yet is told as that, and nothing that one has; after the release it is told of that one. */
class PendingChangesTest {
    private static final String CATALOG = """
            catalog: 1
            name: sample
            unknown: RootException
            classes:
              RootException: {extends: java.lang.RuntimeException, description: "Root."}
            categories:
              pay: {wire: [pay], class: RootException, description: "Pay."}
            errors:
              LATE: {code: pay/1, description: "It came late.", action: "Wait."}
              LOST: {code: pay/2, description: "It was lost.", action: "Search."}
            """;

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "nothing    ; x-y-z  ; x-y-z ; - ; -",
                "a class    ; classes: ; classes:\\n  NewException: {extends: RootException, description: ~New.~} ; 1 new class. ; -",
                "a category ; categories: ; categories:\\n  card: {wire: [c], class: RootException, description: ~Card.~} ; 1 new category. ; -",
                "an error   ; errors: ; errors:\\n  NEW: {code: pay/3, description: ~It is full.~, action: ~Do.~} ; 1 new error. ; -",
                "a removal  ; (?m)^  LOST.* ; removed:\\n  pay/2: {name: LOST, since: 2.0.0, reason: ~Gone.~} ; 1 removal. ; -",
                "a code     ; pay/2 ; pay/3 ; 1 change. ; BREAKING LOST another code pay/2 pay/3",
                "a name     ; LOST: ; LOST_X: ; 1 change. ; BREAKING LOST_X another name LOST LOST_X",
                "a warning  ; (pay/2) ; $1, deprecated: {since: 2.0.0, reason: ~Old.~} ; 1 change. ; SAFE LOST deprecated",
            })
    void isToldOnce(String what, String part, String with, String summary, String altered) {
        Release first = Cumulative.of(none(), Release.of(catalog(CATALOG), Version.parse("1.0.0")));
        Catalog next =
                catalog(CATALOG.replaceAll(part, with.replace("\\n", "\n").replace('~', '"')));
        Release second = Cumulative.of(first, Release.of(next, Version.parse("2.0.0")));

        ChangesPage pending = Reference.of(next, Optional.of(first)).changes();
        ChangesPage released = Reference.of(next, Optional.of(second)).changes();

        List<String> told = summary.equals("-") ? List.of() : List.of(summary);
        assertThat(pending.unreleased().stream().map(ChangesPage.Changes::summary))
                .containsExactlyElementsOf(told);
        assertThat(pending.unreleased().stream()
                        .flatMap(changes -> changes.altered().stream())
                        .map(PendingChangesTest::text))
                .containsExactlyElementsOf(altered.equals("-") ? List.of() : List.of(altered));
        assertThat(pending.releases())
                .extracting(ChangesPage.InRelease::version)
                .containsExactly("1.0.0");
        assertThat(released.unreleased()).isEmpty();
        assertThat(released.releases())
                .filteredOn(release -> release.version().equals("2.0.0"))
                .extracting(release -> release.changes().summary())
                .containsExactlyElementsOf(told);
    }

    @Test
    void aReleaseSaysHowManyOfItsErrorsAreGone() {
        Release first = Cumulative.of(none(), Release.of(catalog(CATALOG), Version.parse("1.0.0")));
        Catalog next = catalog(CATALOG.replaceAll(
                "(?m)^  LOST.*", "removed:\n  pay/2: {name: LOST, since: 2.0.0, reason: \"Gone.\"}"));

        assertThat(Reference.of(next, Optional.of(first))
                        .changes()
                        .releases()
                        .get(0)
                        .changes()
                        .summary())
                .isEqualTo("1 new error, 1 error that is gone since, 1 new class, 1 new category.");
    }

    private static String text(ChangesPage.Altered altered) {
        String verdict = altered.verdict().map(Object::toString).orElse("");
        String values = altered.values()
                .map(step -> " " + step.from() + " " + step.to())
                .orElse("");
        return verdict + " " + altered.error().name() + " " + altered.words() + values;
    }

    private static Release none() {
        Release all = Release.of(catalog(CATALOG), Optional.empty());
        return Release.of(Optional.empty(), all.header(), List.of(), List.of(), List.of(), List.of());
    }

    private static Catalog catalog(String yaml) {
        Parsed parsed = Catalogs.read("catalog.yaml", yaml.getBytes(UTF_8));
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
