package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encodings that the runtime's ErrorTable documents, by example. */
class PackedTableTest {
    private static final PackedTable GARDEN = new PackedTable(Layout.of(Samples.garden()));

    @ParameterizedTest
    @CsvSource({"0, A", "1, B", "25, Z", "26, bA", "675, zZ", "676, baA", "2147483648, gytisyY", "4294967295, nxmrlxV"})
    void numbersAreInBaseTwentySix(long number, String letters) {
        assertThat(PackedNumber.of(number)).isEqualTo(letters);
    }

    @Test
    void theMostFrequentShapeComesFirst() {
        PackedTable table = new PackedTable(Layout.of(CatalogBuilder.named("shapes", "ShapesException")
                .type("ShapesException", "java.lang.RuntimeException")
                .integers("part", "ShapesException", "part")
                .error(Entry.of("ONE", "part", "1").sentinel())
                .error(Entry.of("TWO", "part", "2"))
                .error(Entry.of("SIX", "part", "6"))
                .build()));

        assertThat(table.shapes()).isEqualTo("0:12000 0:12001");
        assertThat(table.codes(0)).isEqualTo("BgytisyZABAE");
    }

    @Test
    void integersCountFromTheOneBefore() {
        assertThat(GARDEN.codes(0)).isEqualTo("AgytisyXEBDiACBBgytisqW");
    }

    @Test
    void textsStandAsTheyAre() {
        assertThat(GARDEN.codes(2)).isEqualTo("G42P01 FB-57.014 ");
    }

    @Test
    void formerNamesFollowTheConstant() {
        assertThat(GARDEN.names(0)).isEqualTo("TOO_DRY,DRY,VERY_DRY NONE EATEN LATE FROST");
    }

    @Test
    void wireStringsAreEscaped() {
        assertThat(GARDEN.categories().lines())
                .containsExactly(
                        "seed\tI\t1\t5\tgarden::SeedError\tgarden.seed",
                        "tool\tI\t0\t0\tgarden::ToolError",
                        "weather\tT\t3\t2\tWeather \"Service\" \\\\ tab\\there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word | word",
                "`a\tb` | a\\tb",
                "`a\nb\r` | a\\nb\\r",
                "a\\tb | a\\\\tb",
                "`a\u2028b` | `a\u2028b`",
            })
    void aTextKeepsToItsPlaceOnALine(String text, String escaped) {
        assertThat(TabbedLine.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word | `\"word\"`",
                "say \"x\" \\ | `\"say \\\"x\\\" \\\\\"`",
                "`a\nb` | `\"a\\u000ab\"`",
                "\u00e4\ud83d\ude00 | `\"\\u00e4\\ud83d\\ude00\"`",
            })
    void jsonIsAscii(String text, String json) {
        assertThat(Json.quoted(text)).isEqualTo(json);
    }
}
