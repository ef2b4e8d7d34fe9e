package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.demo.DemoErrors;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorMessageTest {
    private static final String HEAD = "[demo/1 ?]";

    @ParameterizedTest
    @MethodSource("messages")
    void messagesAreInOneGrammar(ErrorReport.Builder report, String message) {
        assertThat(format(report.build())).isEqualTo(message);
    }

    static Stream<Arguments> messages() {
        String help = "(help: https://errors.example.org/protocol-208)";
        return Stream.of(
                Arguments.of(known().message("gone"), "[protocol/208 BAD_IDENT] gone " + help),
                Arguments.of(known(), "[protocol/208 BAD_IDENT] " + help),
                Arguments.of(known().helpUrl("h").logUrl("l"), "[protocol/208 BAD_IDENT] (help: h, log: l)"),
                Arguments.of(unknown().message("gone"), "[protocol/999 ?] gone"),
                Arguments.of(unknown(), "[protocol/999 ?]"),
                Arguments.of(unknown().logUrl("l"), "[protocol/999 ?] (log: l)"),
                Arguments.of(unknown().message(" "), "[protocol/999 ?]  "),
                Arguments.of(ErrorReport.of("raw string", 999), "[\"raw string\"/999 ?]"),
                Arguments.of(ErrorReport.of("a\"b\\c\n", "d e"), "[\"a\\\"b\\\\c\\n\"/\"d e\" ?]"),
                Arguments.of(ErrorReport.of(null, (String) null), "[\"\"/\"\" ?]"),
                Arguments.of(ErrorReport.of("SQLSTATE", "42P.0-1_"), "[state/42P.0-1_ ?]"),
                Arguments.of(unknown().message("a\nb\tc\\d"), "[protocol/999 ?] a\\nb\\u0009c\\\\d"),
                Arguments.of(
                        unknown().message("\u2028\u202E\uD800x\uD83D\uDE00"),
                        "[protocol/999 ?] \\u2028\\u202E\\uD800x\uD83D\uDE00"),
                Arguments.of(
                        unknown().message("(help: x) (log:y) (other: z)"),
                        "[protocol/999 ?] \\(help: x) \\(log:y) (other: z)"),
                Arguments.of(unknown().message("(help:").logUrl("l"), "[protocol/999 ?] \\(help: (log: l)"),
                Arguments.of(
                        unknown().helpUrl("a b,(c)\\\u00A0"),
                        "[protocol/999 ?] (help: a\\u0020b\\u002C\\u0028c\\u0029\\\\\\u00A0)"),
                Arguments.of(unknown().helpUrl("").logUrl(null), "[protocol/999 ?]"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void messagesAreReadExactly(ErrorReport.Builder builder, String message) {
        assertReadsExactly(builder.build());
    }

    @ParameterizedTest
    @ValueSource(longs = {20261120})
    void hostileMessagesAreReadExactly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            String wire = random.nextInt(4) == 0 ? "demo.proto" : Hostile.text(random, 4);
            String code = random.nextInt(4) == 0 ? "208" : Hostile.text(random, 3);
            ErrorReport report = ErrorReport.of(wire, code)
                    .message(Hostile.text(random, 20))
                    .helpUrl(Hostile.text(random, 5))
                    .logUrl(Hostile.text(random, 5))
                    .build();
            try {
                assertReadsExactly(report);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", report " + i, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7})
    void whatIsReadFromArbitraryTextFormatsToTheSameText(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = random.nextInt(4) == 0 ? Hostile.text(random, 20) : HEAD + " " + Hostile.text(random, 6);
            Optional<ErrorMessage> message = ErrorMessage.parse(text);
            assertThat(message.map(ErrorMessage::toString).orElse(text))
                    .as("seed %d, text %d", seed, i)
                    .isEqualTo(text);
            read += message.isPresent() ? 1 : 0;
        }
        assertThat(read).as("texts that are messages").isBetween(1_000, 99_000);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "[",
                "[]",
                "[demo]",
                "[demo/]",
                "[demo/1]",
                "[demo/1 ]",
                "[demo/1 ?",
                "[/1 ?]",
                "[Demo/1 ?]",
                "[de mo/1 ?]",
                "[demo/a b ?]",
                "[demo/1 name]",
                "[demo/1 A B]",
                " [demo/1 ?]",
                "[demo/1 ?] ",
                "[demo/1 ?]x",
                "[demo/1 ?] a\nb",
                "[demo/1 ?] a\\",
                "[demo/1 ?] a\\x",
                "[demo/1 ?] \\u00",
                "[demo/1 ?] \\u00zz",
                "[demo/1 ?] \\u0041",
                "[demo/1 ?] \\u000a",
                "[demo/1 ?] \\u000A",
                "[demo/1 ?] \uD800",
                "[demo/1 ?] \\(",
                "[demo/1 ?] (help: )",
                "[demo/1 ?] (help: a",
                "[demo/1 ?] (help: a) b",
                "[demo/1 ?] (help: a, log: )",
                "[demo/1 ?] (log: a, help: b)",
                "[demo/1 ?] (help: a b)",
                "[demo/1 ?] (help: a, log: b, log: c)",
                "[demo/1 ?]  (help: a",
                "[demo/1 ?](help: a)",
                "[demo/\"1\" ?]",
                "[\"demo/1 ?]",
                "[\"demo\\\"/1 ?]",
                "[demo/\u0661 ?]",
                "[demo/1 ?] (help: \\u\uFF10\uFF10\uFF12\uFF10)"
            })
    void whatIsNotExactlyAMessageIsNotRead(String text) {
        assertThat(ErrorMessage.parse(text)).isEmpty();
    }

    @Test
    void exactlyTheCharactersThatHideOrBreakLinesAreEscaped() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "<" + (char) c + ">";
            String formatted = format(ErrorReport.of("x", 1).message(text).build());
            boolean isEscaped = !formatted.endsWith(text);
            if (isEscaped != mustBeEscaped(c)) {
                assertThat(isEscaped).as("U+%04X is escaped", c).isEqualTo(mustBeEscaped(c));
            }
        }
    }

    private static boolean mustBeEscaped(int c) {
        String name = String.valueOf(Character.getName(c));
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT ->
                name.matches(
                        "(LEFT-TO-RIGHT|RIGHT-TO-LEFT|ARABIC LETTER) MARK|.*(EMBEDDING|OVERRIDE|ISOLATE)|POP DIRECTIONAL .*");
            default -> c == '\\';
        };
    }

    @Test
    void theShortestMessageIsRead() {
        ErrorMessage message = ErrorMessage.parse(HEAD).orElseThrow();

        assertThat(message.category()).isEqualTo("demo");
        assertThat(message.isKnownCategory()).isTrue();
        assertThat(message.code()).isEqualTo("1");
        assertThat(message.name()).isEmpty();
        assertThat(message.text()).isEmpty();
        assertThat(message.helpUrl()).isEmpty();
        assertThat(message.logUrl()).isEmpty();
    }

    @Test
    void messagesAreValues() {
        ErrorMessage message = ErrorMessage.parse("[demo/1 NAME] text").orElseThrow();

        assertThat(message).isEqualTo(ErrorMessage.parse("[demo/1 NAME] text").orElseThrow());
        assertThat(message)
                .hasSameHashCodeAs(ErrorMessage.parse("[demo/1 NAME] text").orElseThrow());
        assertThat(message).isNotEqualTo(ErrorMessage.parse(HEAD).orElseThrow()).isNotEqualTo("[demo/1 NAME] text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "(", "\\", "(help: ", " (help:", "\"", "\u0000", "\uD800", ")", ", log: ", "[", " "})
    void tenMillionCharactersAreFormattedWholeAndRead(String piece) {
        String text = piece.repeat(10_000_000 / piece.length());
        ErrorReport report = ErrorReport.of("x", 1).message(text).build();

        assertThat(ErrorMessage.parse(format(report)).orElseThrow().text().equals(text))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[\"\\", "[demo/1 ?] (help: ", "[demo/1 ?] \\", " (log: a, log: ", "[demo/1 ?] (help: a, log: "})
    void tenMillionCharactersThatAreNoMessageAreRefused(String piece) {
        assertThat(ErrorMessage.parse(piece.repeat(10_000_000 / piece.length())))
                .isEmpty();
    }

    private static ErrorReport.Builder known() {
        return ErrorReport.of("demo::ProtocolError", 208);
    }

    private static ErrorReport.Builder unknown() {
        return ErrorReport.of("demo::ProtocolError", 999);
    }

    private static String format(ErrorReport report) {
        return ErrorMessage.format(report, DemoErrors.table().resolve(report));
    }

    private static void assertReadsExactly(ErrorReport report) {
        ErrorCode code = DemoErrors.table().resolve(report);
        String formatted = ErrorMessage.format(report, code);
        ErrorMessage read = ErrorMessage.parse(formatted).orElseThrow();

        assertThat(read.isKnownCategory()).isEqualTo(code.category().isKnown());
        assertThat(read.category())
                .isEqualTo(code.category().isKnown() ? code.category().slug() : report.category());
        assertThat(read.code()).isEqualTo(code.code());
        assertThat(read.name()).isEqualTo(code.name());
        assertThat(read.text()).isEqualTo(report.message());
        assertThat(read.helpUrl()).isEqualTo(report.helpUrl().or(code::helpUrl));
        assertThat(read.logUrl()).isEqualTo(report.logUrl());
        assertThat(formatted.lines()).hasSize(1);
    }
}
