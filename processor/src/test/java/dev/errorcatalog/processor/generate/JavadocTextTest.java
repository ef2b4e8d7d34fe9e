package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {
    private static final long SEED = 2L;
    private static final int CLASSES = 20;
    private static final int FIELDS = 5_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Plain words, and 3 marks!  | Plain words, and 3 marks!",
                "https://example.org/a-b?c=d#e | https://example.org/a-b?c=d#e",
                "*/                         | &#42;/",
                "\\u002a/                   | &#92;u002a/",
                "@since <b> {x} & \"y\"     | &#64;since &#60;b&#62; &#123;x&#125; &#38; &#34;y&#34;",
                "\u00e4 \ud83d\ude00        | &#228; &#128512;",
                "`\ud800 \uffff \u0007`     | &#65533; &#65533; &#65533;",
                "` a\n\n b\t\tc `           | a b c",
            })
    void allButWordsAndHarmlessMarksBecomesReferences(String text, String html) {
        assertThat(JavadocText.of(text)).isEqualTo(html);
    }

    @Test
    void aHundredThousandHostileTextsAddNoMember() {
        HostileTexts hostile = new HostileTexts(SEED);
        List<SourceFile> sources = IntStream.range(0, CLASSES)
                .mapToObj(i -> source("T" + i, hostile))
                .toList();

        Compiled compiled = Compiled.of(sources);

        MemoryLoader loader = new MemoryLoader(compiled, List.of(), false);
        List<String> asked =
                IntStream.range(0, FIELDS).mapToObj(i -> "field" + i).toList();
        assertThat(compiled.classes()).as("seed %d", SEED).hasSize(CLASSES);
        assertThat(sources).allSatisfy(source -> {
            Class<?> type = loader.type(source.qualifiedName());
            assertThat(Stream.of(type.getDeclaredFields()).map(Field::getName)).containsExactlyElementsOf(asked);
            assertThat(type.getDeclaredMethods()).isEmpty();
            assertThat(type.isAnnotationPresent(Deprecated.class)).isFalse();
        });
    }

    private static SourceFile source(String name, HostileTexts hostile) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        List<FieldSpec> fields = new ArrayList<>();
        for (int i = 0; i < FIELDS; i++) {
            String text = hostile.text();
            fields.add(FieldSpec.builder(int.class, "field" + i)
                    .addJavadoc(new Javadoc()
                            .html("Text:")
                            .text(text)
                            .list("Items:", "ul", List.of(JavadocText.of(text)))
                            .tag("since", JavadocText.of("x" + text))
                            .build())
                    .build());
        }
        return new JavaSources("test", new Target("texts", false, false))
                .of(type.addFields(fields).build());
    }
}
