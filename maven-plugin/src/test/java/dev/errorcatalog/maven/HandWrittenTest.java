package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandWrittenTest {
    private static final PackageName NAME = new PackageName("org.example");

    @TempDir
    Path root;

    @Test
    void needNotBeThere() throws IOException, MojoFailureException {
        assertThat(find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ErrorCatalog(\"errors/a.yaml\")",
                "@Deprecated @ErrorCatalog ( value = \"errors/a.yaml\" )",
                "@dev.errorcatalog.runtime.ErrorCatalog(\"errors/a.yaml\")",
                "/* @ErrorCatalog(\"old.yaml\") */ @ErrorCatalog(/* where */ \"errors/a.yaml\") // there",
                "// @ErrorCatalog(\"old.yaml\")\n@Note(\"// not /* a comment\") @ErrorCatalog(\"errors/a.yaml\")",
            })
    void saysWhereItsCatalogIs(String annotations) throws IOException, MojoFailureException {
        write(annotations);
        assertThat(find()).contains(new HandWritten("errors/a.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/** See {@code @ErrorCatalog(\"errors/a.yaml\")}. */",
                "// @ErrorCatalog(\"errors/a.yaml\")",
                "@ErrorCatalogue(\"errors/a.yaml\")",
                "@ErrorCatalog(Paths.CATALOG)",
                "@ErrorCatalog",
            })
    void withoutTheAnnotationIsToldTheLineToAdd(String annotations) throws IOException {
        write(annotations);
        assertThatThrownBy(this::find)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("package-info.java")
                .hasMessageContaining(
                        "\n    @dev.errorcatalog.runtime.ErrorCatalog(\"src/main/errors/catalog.yaml\")\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../catalog.yaml", "/catalog.yaml", "a//b.yaml", "C:/catalog.yaml", "errors/../../c.yaml"})
    void mayNotLeadOutOfTheSourceFolder(String path) throws IOException {
        write("@ErrorCatalog(\"" + path + "\")");
        assertThatThrownBy(this::find)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("names the catalog `" + path + "`");
    }

    private void write(String annotations) throws IOException {
        Path folder = Files.createDirectories(root.resolve("org/example"));
        Files.writeString(folder.resolve("package-info.java"), annotations + "\npackage org.example;\n");
    }

    private Optional<HandWritten> find() throws IOException, MojoFailureException {
        return HandWritten.find(List.of(root.resolve("nowhere"), root), NAME, "src/main/errors/catalog.yaml");
    }
}
