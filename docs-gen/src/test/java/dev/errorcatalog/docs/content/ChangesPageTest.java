package dev.errorcatalog.docs.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of what changed and the pages of the errors tell the same. */
class ChangesPageTest {
    /** The catalog says that the error is deprecated since 1.4.0. */
    @ParameterizedTest(name = "with {0}: {1}; on its page: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.4.0 entry-deprecated | 1.4.0: deprecated | Deprecated since 1.4.0.",
                "1.5.0 entry-deprecated | 1.4.0: deprecated | Deprecated since 1.4.0.",
                "1.5.0 fatal-set, 1.5.0 fatal-set | 1.5.0: fatal in more cases, 1.4.0: deprecated | Deprecated since 1.4.0., In 1.5.0: fatal in more cases.",
                "1.2.0 entry-deprecated, 1.3.0 entry-undeprecated | 1.4.0: deprecated, 1.3.0: no longer deprecated, 1.2.0: deprecated"
                        + " | In 1.2.0: deprecated., In 1.3.0: no longer deprecated., Deprecated since 1.4.0."
            })
    void tellsOfEachReleaseWhatTheErrorTells(String lock, String changed, String told) {
        Release release = Samples.goldenRelease(Map.of("call/60", List.of(lock.split(", "))));
        Reference reference = Reference.of(Samples.golden(), Optional.of(release));

        assertThat(reference.changes().releases().stream()
                        .flatMap(each -> each.changes().altered().stream()
                                .filter(altered -> altered.error().name().equals("ODD_ANSWER"))
                                .map(altered -> each.version() + ": " + altered.words())))
                .containsExactly(changed.split(", "));
        assertThat(reference.errors().stream()
                        .filter(error -> error.row().name().equals("ODD_ANSWER"))
                        .flatMap(error -> error.history().events().stream()))
                .contains(told.split(", "));
    }
}
