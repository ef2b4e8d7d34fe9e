package dev.errorcatalog.docs.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalog says of releases and what a lock remembers of them, told together. */
class TimelineTest {
    @ParameterizedTest(name = "since {0}, deprecated {1}, retired {2}, with {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                // What the catalog alone says; `unsaid` is a notice without a release.
                "1.0.0 | -      | -      | -                                    | Since 1.0.0.",
                "-     | -      | -      | -                                    | -",
                "1.0.0 | 1.5.0  | 1.4.0  | -                                    | Since 1.0.0. / No longer sent since 1.4.0. / Deprecated since 1.5.0.",
                "-     | unsaid | 1.4.0  | -                                    | No longer sent since 1.4.0. / Deprecated.",
                // Changes, in the order of versions and not of their letters.
                "1.0.0 | -      | -      | 1.10.0 fatal-cleared; 1.9.0 fatal-set | Since 1.0.0. / In 1.9.0: fatal in more cases. / In 1.10.0: fatal in fewer cases.",
                "1.0.0 | 1.5.0  | -      | 1.4.0 fatal-set; 1.6.0 catch-refined | Since 1.0.0. / In 1.4.0: fatal in more cases. / Deprecated since 1.5.0. / In 1.6.0: more specific class.",
                "-     | -      | -      | 1.4.0-beta.1 renumbered               | In 1.4.0-beta.1: another code.",
                // No line twice.
                "-     | -      | -      | 1.4.0 fatal-set; 1.4.0 fatal-set     | In 1.4.0: fatal in more cases.",
                "-     | 1.4.0  | -      | 1.4.0 entry-deprecated               | Deprecated since 1.4.0.",
                "-     | 1.4.0  | -      | 1.5.0 entry-deprecated               | Deprecated since 1.4.0.",
                "-     | unsaid | -      | 1.5.0 entry-deprecated               | Deprecated since 1.5.0.",
                "-     | -      | unsaid | 1.5.0 entry-retired                  | No longer sent since 1.5.0.",
                // Deprecated twice.
                "-     | 1.4.0  | -      | 1.2.0 entry-deprecated; 1.3.0 entry-undeprecated; 1.4.0 entry-deprecated | In 1.2.0: deprecated. / In 1.3.0: no longer deprecated. / Deprecated since 1.4.0.",
                "-     | 1.5.0  | -      | 1.2.0 entry-deprecated; 1.3.0 entry-undeprecated | In 1.2.0: deprecated. / In 1.3.0: no longer deprecated. / Deprecated since 1.5.0.",
                // What came with the error, or before it, is not its history.
                "1.4.0 | -      | -      | 1.2.0 fatal-set; 1.4.0 number-reused; 1.4.0 catch-lost | Since 1.4.0.",
                // What nobody acts on, and what no release wrote.
                "-     | -      | -      | 1.4.0 text-changed; 1.4.0 added-fatal | -",
                "-     | -      | -      | fatal-set; 1.4 fatal-set; 1.4.0       | -",
                "1.0.0 | -      | -      | none fatal-set; 1.4.0 fatal-cleared   | Since 1.0.0. / In 1.4.0: fatal in fewer cases. / Not released yet: fatal in more cases.",
                // What became what, where the lock says it.
                "-     | -      | -      | 2.0.0 renumbered BREAKING: pay/1 -> pay/2 ! Ask. | In 2.0.0: another code (pay/1 → pay/2).",
                "-     | -      | -      | 2.0.0 const-renamed SAFE: [A, C] -> [B, A, C] | In 2.0.0: another name (A → B).",
                "-     | -      | -      | 2.0.0 const-renamed BREAKING: [B, A] -> [B] | In 2.0.0: without the former name A.",
                "-     | -      | -      | 2.0.0 const-renamed SAFE: [B] -> [B, A] | In 2.0.0: another former name.",
                "-     | -      | -      | 2.0.0 entry-removed BREAKING: A -> removed | In 2.0.0: removed.",
                "-     | 2.0.0  | -      | 2.0.0 entry-deprecated SAFE:  -> since 2.0.0 | Deprecated since 2.0.0."
            })
    void tellsWhatHappenedOldestFirst(String since, String deprecated, String retired, String lock, String told) {
        List<Change> changes = Change.all(items(lock.replace('!', '|'), "; ").toList());

        History history = History.of(said(since), notice(deprecated), notice(retired), List.of(), List.of(), changes);

        assertThat(history.events())
                .containsExactlyElementsOf(items(told, " / ").toList());
    }

    @Test
    void everyRuleAboutAnErrorHasWordsOrIsToldElsewhere() {
        Stream<String> silent = CompatRules.all().stream()
                .map(CompatRule.About::id)
                .filter(rule ->
                        Change.all(List.of("1.4.0 " + rule)).get(0).words().isEmpty())
                .filter(rule -> !rule.matches("(class|category|field|interface|fallback|deprecation)-.*"));

        assertThat(silent)
                .as("not told: what is new with the error, the texts, tombstones, what no release lets pass,"
                        + " and what is about the whole catalog or a class")
                .containsExactlyInAnyOrder(
                        "entry-added",
                        "added-automatic",
                        "added-fatal",
                        "added-reset",
                        "added-sentinel",
                        "text-changed",
                        "anchor-lost",
                        "help-url-changed",
                        "tombstone-added",
                        "tombstone-changed",
                        "tombstone-deleted",
                        "tombstone-since",
                        "entry-vanished",
                        "name-reused",
                        "since-changed",
                        "since-filled",
                        "since-in-future",
                        "since-before-lock",
                        "unknown-default-changed",
                        "catalog-renamed",
                        "now-checked",
                        "delivery-changed",
                        "reset-class-changed");
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(said -> !said.equals("-"));
    }

    private static Stream<String> items(String text, String between) {
        return said(text).stream().flatMap(list -> Arrays.stream(list.split(between, -1)));
    }

    private static Optional<Notice> notice(String since) {
        return said(since)
                .map(release -> new Notice(
                        Optional.of(release).filter(said -> !said.equals("unsaid")),
                        Optional.empty(),
                        Optional.empty()));
    }
}
