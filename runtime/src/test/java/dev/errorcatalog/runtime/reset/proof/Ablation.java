package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ErrorCode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * The package of client reset with one protection taken away: one of its sources is changed and compiled anew.
 *
 * @param file the source, such as {@code Backup}
 * @param protection a part of it, which must be there exactly once
 * @param without what is there instead
 */
record Ablation(String file, String protection, String without) {
    private static final String PACKAGE = "dev.errorcatalog.runtime.reset";

    /** Runs a proof on the changed package. */
    void run(Class<? extends Runnable> proof, Path classes) throws Exception {
        compile(changed(), classes);
        Path main = place(ErrorCode.class);
        URL[] path = {
            classes.toUri().toURL(), main.toUri().toURL(), place(proof).toUri().toURL()
        };
        try (Loader loader = new Loader(path)) {
            Class<?> changed = loader.loadClass(proof.getName());
            ((Runnable) changed.getDeclaredConstructor().newInstance()).run();
        } finally {
            Thread.interrupted(); // How endless loops are ended.
        }
    }

    static Path source(String file) {
        return Path.of(System.getProperty("basedir", ""), "src/main/java", PACKAGE.replace('.', '/'), file + ".java");
    }

    private String changed() throws IOException {
        String source = Files.readString(source(file));
        int at = source.indexOf(protection);
        if (at < 0 || source.indexOf(protection, at + 1) >= 0) {
            throw new IllegalStateException(file + " has not once: " + protection);
        }
        return source.replace(protection, without);
    }

    private void compile(String source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        String path = place(ErrorCode.class) + System.getProperty("path.separator") + place(NullMarked.class);
        List<String> options =
                List.of("-d", classes.toString(), "-cp", path, "--release", "11", "-proc:none", "-Xlint:none");
        boolean done = compiler.getTask(null, null, problems, options, null, List.of(new Source(file, source)))
                .call();
        if (!done) {
            throw new IllegalStateException(this + " does not compile: " + errors(problems));
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> problems) {
        List<Diagnostic<? extends JavaFileObject>> all = problems.getDiagnostics();
        return all.stream()
                .map(problem -> problem.getMessage(Locale.ROOT))
                .toList()
                .toString();
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** Loads the package of client reset and the proofs by itself. */
    private static final class Loader extends URLClassLoader {
        Loader(URL[] path) {
            super(path, Ablation.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE + ".")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + PACKAGE.replace('.', '/') + "/" + file + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
