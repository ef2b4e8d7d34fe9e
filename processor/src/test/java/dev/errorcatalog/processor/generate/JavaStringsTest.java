package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaStringsTest {
    private static final long SEED = 1L;
    private static final int PER_CLASS = 5_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word          | `\"word\"`",
                "a b/c*d       | `\"a b/c*d\"`",
                "say \"x\"     | `\"say \\\"x\\\"\"`",
                "\\u0041       | `\"\\\\u0041\"`",
                "\u00e4\ud83d\ude00 | `\"\\u00e4\\ud83d\\ude00\"`",
                "`\ud800`      | `\"\\ud800\"`",
                "`\ud800\134u000a`| `\"\\ud800\\134u000a\"`",
                "`\u2028`      | `\"\\u2028\"`",
            })
    void marksAndForeignCharactersAreEscaped(String text, String literal) {
        assertThat(JavaStrings.literal(text)).isEqualTo(literal);
    }

    @Test
    void lineBreaksUseTheEscapesOfJavaNotOfUnicode() {
        assertThat(JavaStrings.literal("\n\r\t\0")).isEqualTo("\"\\n\\r\\t\\u0000\"");
    }

    @Test
    void aHundredThousandHostileTextsComeBackFromJavac() {
        HostileTexts hostile = new HostileTexts(SEED);
        List<String> texts = Stream.generate(hostile::text).limit(100_000).toList();

        assertThat(evaluate(texts)).as("seed %d", SEED).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 131_070, 200_000})
    void textsLongerThanAConstantAreJoined(int length) {
        List<String> texts = List.of("x".repeat(length), "\0".repeat(length / 2), "\u4e2d".repeat(length / 3));

        assertThat(evaluate(texts)).isEqualTo(texts);
    }

    @Test
    void onlyTextsLongerThanAConstantAreJoined() {
        assertThat(JavaStrings.expression("x".repeat(65_534))).startsWith("\"x");
        assertThat(JavaStrings.expression("x".repeat(65_535))).startsWith("String.join(\"\", \"x");
    }

    private static List<String> evaluate(List<String> texts) {
        List<SourceFile> sources = new ArrayList<>();
        for (int start = 0; start < texts.size(); start += PER_CLASS) {
            List<String> part = texts.subList(start, Math.min(start + PER_CLASS, texts.size()));
            sources.add(source(sources.size(), part));
        }
        MemoryLoader loader = new MemoryLoader(Compiled.of(sources), List.of(), false);
        return sources.stream()
                .flatMap(source -> Stream.of(texts(loader.type(source.qualifiedName()))))
                .toList();
    }

    private static SourceFile source(int number, List<String> texts) {
        String elements = texts.stream().map(JavaStrings::expression).collect(Collectors.joining(",\n"));
        return new SourceFile("texts.T" + number, """
                package texts;
                public final class T%d implements java.util.function.Supplier<String[]> {
                  public T%d() {}
                  @Override public String[] get() { return TEXTS; }
                  private static final String[] TEXTS = {%s};
                }
                """.formatted(number, number, elements));
    }

    private static String[] texts(Class<?> type) {
        try {
            return (String[]) ((Supplier<?>) type.getConstructor().newInstance()).get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
