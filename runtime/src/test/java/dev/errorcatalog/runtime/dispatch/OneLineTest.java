package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a\\b \"c\" (d) {0} $ %",
                "gr\u00FC\u00DFe",
                "\u65E5\u672C",
                "\uD83D\uDE80",
                "\uFFFD"
            })
    void harmlessTextStaysAsItIs(String text) {
        assertThat(new OneLine(100).add(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "000A, line feed",
        "000D, carriage return",
        "0000, NUL",
        "001B, escape",
        "007F, delete",
        "0085, next line",
        "009B, control sequence introducer",
        "00AD, soft hyphen",
        "061C, Arabic letter mark",
        "200B, zero width space",
        "200E, left-to-right mark",
        "200F, right-to-left mark",
        "2028, line separator",
        "2029, paragraph separator",
        "202A, left-to-right embedding",
        "202E, right-to-left override",
        "2066, left-to-right isolate",
        "2069, pop directional isolate",
        "FEFF, byte order mark",
        "D800, half of a pair",
        "DFFF, other half of a pair",
    })
    void whatHidesOrBreaksIsSpeltOut(String hex, String name) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";

        assertThat(new OneLine(100).add(text)).as(name).hasToString("a\\u" + hex + "b");
    }

    @Test
    void hiddenCharactersBeyondTheFirstPlaneAreSpeltOutAsPairs() {
        assertThat(new OneLine(100).add(Character.toString(0xE0041))).hasToString("\\uDB40\\uDC41");
        assertThat(new OneLine(100).add("\uDC00\uD800")).hasToString("\\uDC00\\uD800");
    }

    /** Texts whose pieces take 1, 2, 3, 4, 6 and 12 bytes, into lines of every length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghij",
                "\u00E4\u00F6\u00FC\u00DF\u00E9",
                "\u65E5\u672C\u8A9E",
                "\uD83D\uDE80\uD83D\uDE80",
                "\n\n\n",
                "\uDB40\uDC41a"
            })
    void aLineIsNeverTooLongAndCutBetweenCharactersOnly(String text) {
        String whole = new OneLine(1000).add(text).toString();
        int size = bytes(whole);
        for (int limit = 0; limit <= size + 1; limit++) {
            OneLine line = new OneLine(limit).add(text);
            String cut = line.toString();

            assertThat(bytes(cut))
                    .as("limit %d", limit)
                    .isLessThanOrEqualTo(limit)
                    .isEqualTo(line.bytes());
            if (limit >= size) {
                assertThat(cut).isEqualTo(whole);
            } else if (limit >= 3) {
                assertThat(cut).endsWith("\u2026");
                assertThat(whole).startsWith(cut.substring(0, cut.length() - 1));
            } else {
                assertThat(whole).startsWith(cut);
            }
        }
    }

    @Test
    void aPartMayHaveALimitOfItsOwn() {
        OneLine line = new OneLine(12).add("0123456789", 5).add("abcdefghij", 100);

        assertThat(line).hasToString("01\u2026abcd\u2026");
        assertThat(line.bytes()).isEqualTo(12);
        assertThat(line.add("more").toString()).isEqualTo("01\u2026abcd\u2026");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
