package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of ours, or of the compiler's file manager, ends in one message and never in an exception. */
class InternalErrorTest {
    @TempDir
    Path folder;

    static Stream<JavaCompiler> compilers() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void isOneMessageWithoutAStackTrace(JavaCompiler compiler) throws IOException {
        assertThat(compile(compiler))
                .filteredOn(message -> message.contains("error[internal]"))
                .singleElement()
                .asString()
                .contains("internal error, please report it: ", "out of order", "(-Aerrorcatalog.debug shows where)")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void showsWhereOnRequest(JavaCompiler compiler) throws IOException {
        assertThat(compile(compiler, "-Aerrorcatalog.debug"))
                .filteredOn(message -> message.contains("error[internal]"))
                .singleElement()
                .asString()
                .contains("out of order", "\tat dev.errorcatalog.processor.ErrorCatalogProcessor.process(");
    }

    private List<String> compile(JavaCompiler compiler, String... options) throws IOException {
        Path source = new Project(folder).asking("p", "catalog.yaml").path("src/p/package-info.java");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> arguments = new ArrayList<>(List.of(options));
            arguments.addAll(
                    List.of("-d", Files.createDirectories(folder.resolve("out")).toString()));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(Project.runtime()));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(out, new Broken(files), found, arguments, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new ErrorCatalogProcessor()));
            assertThat(task.call()).isFalse();
        }
        return found.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A file manager that fails when a catalog is searched for. */
    private static final class Broken extends ForwardingJavaFileManager<JavaFileManager> {
        Broken(JavaFileManager files) {
            super(files);
        }

        @Override
        public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
            throw new IllegalStateException("out of order");
        }
    }
}
