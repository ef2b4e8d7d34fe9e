package dev.errorcatalog.processor.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.errorcatalog.processor.generate.CatalogGenerator;
import dev.errorcatalog.processor.generate.SourceFile;
import dev.errorcatalog.processor.generate.Target;
import dev.errorcatalog.runtime.ErrorReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.JavaFileObject;

/** Generated code and its clients, compiled by javac in memory and loaded; each instance has classes of its own. */
final class Sdk {
    private final Loader loader;

    /** Loads these classes. */
    Sdk(Map<String, byte[]> classes) {
        this.loader = new Loader(Map.copyOf(classes));
    }

    /** What the generator makes of a version in a package. */
    static List<SourceFile> sources(Version version, String packageName) {
        return CatalogGenerator.generate(
                        CatalogOf.version(version), "0".repeat(64), new Target(packageName, true, true))
                .sources();
    }

    /** Compiles sources that may name each other; returns the class files by the names of their classes. */
    static Map<String, byte[]> compile(List<SourceFile> sources) {
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none")
                .compile(sources.stream()
                        .map(source -> JavaFileObjects.forSourceString(source.qualifiedName(), source.text()))
                        .toList());
        assertThat(compilation.errors()).isEmpty();
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.toUri().getPath();
            String name = path.substring("/CLASS_OUTPUT/".length(), path.length() - ".class".length());
            classes.put(name.replace('/', '.'), bytes(file));
        }
        return classes;
    }

    /** The classes of an SDK with its clients, the SDK taken from the later build: the jar is swapped. */
    static Map<String, byte[]> swap(Map<String, byte[]> before, Map<String, byte[]> after, Predicate<String> isClient) {
        Map<String, byte[]> classes = new TreeMap<>(after);
        before.forEach((name, bytes) -> {
            if (isClient.test(name)) {
                classes.put(name, bytes);
            }
        });
        return classes;
    }

    /** What the generated mapper makes of a report; found by name, since its return type may have changed. */
    Throwable exception(String facade, ErrorReport report) {
        try {
            Method mapper = loader.loadClass(facade).getMethod("toException", ErrorReport.class);
            return (Throwable) mapper.invoke(null, report);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the mapper of " + facade, e);
        }
    }

    /** A new instance of a client, which implements a type that the test knows. */
    <T> T client(String name, Class<T> type) {
        try {
            return type.cast(loader.loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the client " + name, e);
        }
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Sdk.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
