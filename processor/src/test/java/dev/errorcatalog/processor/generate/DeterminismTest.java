package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The surroundings change no byte. */
class DeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final GeneratedCode EXPECTED = generate();

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"})
    void noLocaleAndNoTimeZoneShowsInTheOutput(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        assertThat(generate()).isEqualTo(EXPECTED);
    }

    private static GeneratedCode generate() {
        return CatalogGenerator.generate(Samples.garden(), Samples.SHA256, Samples.TARGET);
    }
}
