package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers whose files do not lie on disk. */
class InMemoryTest {
    @TempDir
    Path folder;

    @Test
    void everythingIsWrittenIntoTheFileManagerOfTheCompiler() {
        Project project = new Project(folder).file("catalog.yaml", DemoCatalog.DEMO);

        Compilation compilation = Compiler.javac()
                .withProcessors(new ErrorCatalogProcessor())
                .withOptions("-Aerrorcatalog.file=" + project.path("catalog.yaml"))
                .compile(JavaFileObjects.forSourceString(
                        "p.package-info", "@dev.errorcatalog.runtime.ErrorCatalog(\"catalog.yaml\") package p;"));

        assertThat(compilation.status())
                .as(compilation.diagnostics().toString())
                .isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compilation.notes()).isEmpty();
        assertThat(compilation.generatedFiles())
                .extracting(file -> file.toUri().getPath())
                .contains("/SOURCE_OUTPUT/p/DemoErrors.java", "/SOURCE_OUTPUT/error-catalog/demo/index.md")
                .contains("/CLASS_OUTPUT/META-INF/error-catalog/demo.json", "/CLASS_OUTPUT/p/DemoErrors.class");
    }

    @Test
    void aCatalogThatIsNeitherInAFolderNorInAJarIsRead() throws IOException {
        assertThat(compile(DemoCatalog.DEMO)).isEmpty();
    }

    @Test
    void butItIncludesNothing() throws IOException {
        assertThat(compile(DemoCatalog.DEMO + "include: [errors/*.yaml]\n"))
                .singleElement()
                .asString()
                .contains("catalog.yaml:18:11: error[include-form]: ", "was not found in a folder or jar");
    }

    /** Compiles a package whose catalog is kept in memory; returns the messages. */
    private List<String> compile(String catalog) throws IOException {
        Project project = new Project(folder)
                .asking("p", "catalog.yaml")
                .file("out/x", "")
                .file("gen/x", "");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(Project.runtime()));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(project.path("out")));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(project.path("gen")));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    new WithCatalog(files, catalog),
                    found,
                    null,
                    null,
                    files.getJavaFileObjects(project.path("src/p/package-info.java")));
            task.setProcessors(List.of(new ErrorCatalogProcessor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Files on disk, but for the catalog. */
    private static final class WithCatalog extends ForwardingJavaFileManager<JavaFileManager> {
        private final String catalog;

        WithCatalog(JavaFileManager files, String catalog) {
            super(files);
            this.catalog = catalog;
        }

        @Override
        public FileObject getFileForInput(Location location, String packageName, String name) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.OTHER) {
                @Override
                public InputStream openInputStream() {
                    return new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
