package dev.errorcatalog.devicesync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a message as described becomes the message of a report about nothing known; nothing throws. */
class HostileJsonTest {
    private static final int MESSAGES = Integer.getInteger("errorcatalog.messages", 20_000);

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "\u0000",
                "\uFEFF{}",
                "\uD800",
                "<html>502 Bad Gateway</html>",
                "null",
                "true",
                "208",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "{\"",
                "{\"code\"",
                "{\"code\":",
                "{\"code\": 208",
                "{\"code\": 208,",
                "{\"code\": 208,}",
                "{\"code\": 208}}",
                "{\"code\": 208} x",
                "{\"code\": 208} {}",
                "{'code': 208}",
                "{code: 208}",
                "{\"code\": 208 /* why */}",
                "{\"code\": 0208}",
                "{\"code\": +208}",
                "{\"code\": NaN}",
                "{\"code\": 208.0}",
                "{\"code\": 2e2}",
                "{\"code\": true}",
                "{\"code\": [208]}",
                "{\"code\": {\"code\": 208}}",
                "{\"code\": 9223372036854775808}",
                "{\"code\": -9223372036854775809}",
                "{\"message\": 1}",
                "{\"message\": \"a\nb\"}",
                "{\"message\": \"\\x\"}",
                "{\"message\": \"\\u12\"}",
                "{\"message\": {}}",
                "{\"category\": 1}",
                "{\"logURL\": []}",
                "{\"tryAgain\": \"true\"}",
                "{\"tryAgain\": 1}",
                "{\"action\": 1}",
                "{\"action\": []}",
                "{\"shouldClientReset\": \"no\"}",
                "{\"isRecoveryModeDisabled\": 0}",
                "{\"httpStatus\": \"500\"}",
                "{\"httpStatus\": 2147483648}",
                "{\"httpStatus\": 1.5}",
                "{\"rejectedUpdates\": {}}",
                "{\"rejectedUpdates\": [1]}",
                "{\"rejectedUpdates\": [[]]}",
                "{\"rejectedUpdates\": [null]}",
                "{\"rejectedUpdates\": [{\"table\": 1}]}",
                "{\"rejectedUpdates\": [{\"pk\": {}}]}",
                "{\"rejectedUpdates\": [{\"reason\": false}]}",
                "{\"rejectedUpdates\": [{}",
                "{\"rejectedUpdates\": [{\"pk\": 1, \"pk\": 2}]}",
                "{\"compensatingWriteServerVersion\": \"1\"}",
                "{\"rejectedClientVersion\": 1e3}",
                "{\"code\": 208, \"code\": 209}",
                "{\"code\": 208, \"code\": null}",
                "{\"unheard\": 1, \"unheard\": 1}",
                "{\"unheard\": {\"a\": 1, \"a\": 1}}",
                "{\"code\": 208, \"unheard\": }"
            })
    void isOnlyTheTextOfTheReport(String text) {
        assertThatNothingIsTrusted(text);
    }

    static Stream<String> large() {
        int deep = 1_000_000;
        return Stream.of(
                "[".repeat(deep),
                "{\"a\":".repeat(deep),
                "{\"unheard\": " + "[".repeat(deep) + "]".repeat(deep) + "}",
                "{\"code\": " + "9".repeat(deep) + "}",
                "{\"unheard\": " + "9".repeat(deep) + "}",
                "{\"message\": \"" + "x".repeat(10_000_000),
                "\u0000".repeat(10_000_000),
                " ".repeat(10_000_000),
                "{" + "\"x\": 1, ".repeat(deep) + "}");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("large")
    void soIsWhatIsTooLargeOrDeep(String text) {
        assertThatNothingIsTrusted(text);
    }

    private static void assertThatNothingIsTrusted(String text) {
        ErrorReport report = SyncErrorReader.read(text);

        assertThat(report.message()).isEqualTo(text == null ? "" : text);
        assertThat(List.of(report.category(), report.code())).containsExactly("", "");
        assertThat(report.fatal()).isEmpty();
        assertThat(report.resetRequested()).isEmpty();
        assertThat(report.details()).isEmpty();
    }

    @Test
    void tenMegabytesOfMessageAreAMessage() {
        String message = "x".repeat(10_000_000);

        ErrorReport report = SyncErrorReader.read("{\"code\": 208, \"message\": \"" + message + "\"}");

        assertThat(report.message()).isEqualTo(message);
        assertThat(report.code()).isEqualTo("208");
    }

    /** Names that share one hash must not make the reader slow; a million of them would, if it compared each with each. */
    @Test
    void namesWithOneHashAreReadLikeOthers() {
        String names =
                Stream.iterate(List.of(""), HostileJsonTest::withOneHash).skip(14).findFirst().orElseThrow().stream()
                        .map(name -> '"' + name + "\": 1")
                        .collect(Collectors.joining(", "));

        assertThat(SyncErrorReader.read("{" + names + ", \"code\": 208}").code())
                .isEqualTo("208");
    }

    private static List<String> withOneHash(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name + "Aa", name + "BB"))
                .toList();
    }

    @Test
    void damagedMessagesNeverThrow() {
        String whole = """
                {"message": "m\\u0041", "code": 231, "category": "realm::sync::ProtocolError", "tryAgain": true,
                 "action": "Warning", "shouldClientReset": false, "isRecoveryModeDisabled": false, "logURL": "u",
                 "httpStatus": 1, "rejectedUpdates": [{"table": "Dog", "pk": 7, "reason": "r"}],
                 "compensatingWriteServerVersion": 1, "rejectedClientVersion": 2}""";
        long seed = Long.getLong("errorcatalog.seed", 20_261_121L);
        Random random = new Random(seed);
        for (int i = 0; i < MESSAGES; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                damage(text, random);
            }
            String json = text.toString();

            ErrorReport report = SyncErrorReader.read(json);

            boolean isTrusted =
                    !report.category().isEmpty() || !report.message().equals(json);
            assertThat(isTrusted || report.code().isEmpty())
                    .as("seed %d, message %d: %s", seed, i, json)
                    .isTrue();
            assertThat(DeviceSyncErrors.toException(report).report()).isSameAs(report);
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(6));
        switch (random.nextInt(5)) {
            case 0 -> text.setLength(at);
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, text.substring(at, end));
            case 3 -> text.insert(at, (char) random.nextInt(0x10000));
            default -> text.insert(at, "{}[]\",:\\019e-nft \u0000".charAt(random.nextInt(18)));
        }
    }
}
