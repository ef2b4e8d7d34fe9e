package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Sources compiled in memory against the runtime; any warning fails the test. */
record Compiled(Map<String, byte[]> classes) {
    /** The strictest options under which generated code must compile without a warning. */
    static final List<String> STRICT = List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "US-ASCII");

    static Compiled of(Collection<SourceFile> sources) {
        return of(sources, "--release", "11");
    }

    static Compiled of(Collection<SourceFile> sources, String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        MemoryFiles files =
                new MemoryFiles(javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.US_ASCII));
        List<String> all = new ArrayList<>(STRICT);
        all.addAll(List.of(options));
        all.addAll(List.of("-classpath", classPath()));
        List<Source> units = sources.stream().map(Source::new).toList();
        boolean done = javac.getTask(null, files, problems, all, null, units).call();
        assertThat(problems.getDiagnostics().stream().limit(20).map(Compiled::message))
                .isEmpty();
        assertThat(done).isTrue();
        return new Compiled(files.classes());
    }

    private static String message(Diagnostic<?> problem) {
        return problem.toString();
    }

    private static String classPath() {
        return List.of(ErrorCode.class, NullMarked.class).stream()
                .map(Compiled::location)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(SourceFile file) {
            super(URI.create("memory:///" + file.qualifiedName().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A file manager that keeps what javac writes. */
    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        MemoryFiles(JavaFileManager manager) {
            super(manager);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
