package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated code compiles without a warning, whatever the types that the catalog names are like. */
class WarningsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "q.Plain, String",
        "q.Old, String",
        "q.Doomed, String",
        "q.OldGetter, String",
        "q.DoomedGetter, String",
        "q.Plain, java.util.Map",
        "q.Plain, List<java.util.Map>",
        "q.Plain, q.Old",
        "q.Plain, q.Doomed",
        "q.Plain, List<q.Doomed>",
    })
    void generatedCodeGivesNone(String type, String field) {
        String catalog = DemoCatalog.withClassLines(
                        "implements: [" + type + "]",
                        "fields:",
                        "  text:",
                        "    type: \"" + field + "\"",
                        "    description: What it holds.")
                .replace("categories:\n", """
                          LowException:
                            extends: DemoException
                            description: Overrides what its parent inherits.
                            fields:
                              low:
                                type: String
                                description: What it holds.
                        categories:
                        """)
                .replace("action: Try", "class: LowException\n    action: Try");
        Result result = Project.withCatalog(folder, catalog)
                .file("src/q/Plain.java", "package q; public interface Plain {}")
                .file("src/q/Old.java", "package q; @Deprecated public interface Old {}")
                .file("src/q/Doomed.java", "package q; @Deprecated(forRemoval = true) public interface Doomed {}")
                .file("src/q/OldGetter.java", getters("OldGetter", "@Deprecated"))
                .file("src/q/DoomedGetter.java", getters("DoomedGetter", "@Deprecated(forRemoval = true)"))
                .compile(Compiler.JAVAC, "-Xlint:all,-processing", "-Werror");

        assertThat(result.success()).as(result.text()).isTrue();
    }

    private static String getters(String name, String annotation) {
        return """
                package q;
                public interface %s {
                    %s String text();
                    %s default String low() { return ""; }
                }
                """.formatted(name, annotation, annotation);
    }
}
