package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.table.Pack;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles catalogs of different sizes and watches which of our classes their first exception loads. */
class FirstExceptionTest {
    @TempDir
    private Path folder;

    @Test
    void theNumberOfLoadedClassesDoesNotDependOnTheCatalogsSize() throws Exception {
        Set<String> small = loadedByFirstExceptionOf(10);
        Set<String> large = loadedByFirstExceptionOf(400);

        assertThat(large).isEqualTo(small);
        assertThat(large)
                .filteredOn(name -> name.startsWith("big."))
                .containsExactly("big.Base", "big.E0", "big.Program", "big.Table");
        assertThat(large).as("with those of the runtime").hasSizeLessThanOrEqualTo(32);
    }

    private Set<String> loadedByFirstExceptionOf(int classes) throws Exception {
        Path output = compile(classes);
        URL runtime = ErrorTable.class.getProtectionDomain().getCodeSource().getLocation();
        try (Recorder loader = new Recorder(output.toUri().toURL(), runtime)) {
            Supplier<?> program = (Supplier<?>)
                    loader.loadClass("big.Program").getConstructor().newInstance();
            assertThat(program.get()).asString().isEqualTo("big.E0: [c/0 N0] hello");
            return loader.loaded;
        }
    }

    private Path compile(int classes) throws IOException {
        Path output = folder.resolve("classes" + classes);
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                output.toString(),
                "-cp",
                Path.of(ErrorTable.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString()));
        arguments.add(write("Program.java", """
                package big;
                import dev.errorcatalog.runtime.*;
                public class Program implements java.util.function.Supplier<Object> {
                    public Object get() {
                        return new Table().exception(ErrorReport.of("c", 0).message("hello").build());
                    }
                }
                class Base extends RuntimeException implements CatalogException {
                    private final ErrorReport report;
                    private final ErrorCode code;
                    Base(ErrorReport report, ErrorCode code) {
                        super(ErrorMessage.format(report, code), report.cause().orElse(null));
                        this.report = report;
                        this.code = code;
                    }
                    public ErrorReport report() { return report; }
                    public ErrorCode code() { return code; }
                }
                """));
        arguments.add(write("Table.java", """
                package big;
                import dev.errorcatalog.runtime.*;
                class Table extends ErrorTable {
                    Table() { super("big", "0", "", 0, "%s", "c\\tI\\t0\\t%d\\tc"); }
                    protected String codes(int category) { return "%s"; }
                    protected String names(int category) { return "%s"; }
                    protected CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code) {
                        switch (exceptionClass) {
                            %s
                            default: return new Base(report, code);
                        }
                    }
                }
                %s
                """.formatted(
                        each(classes, " ", "%1$d:12000"),
                        classes,
                        packedCodes(classes),
                        each(classes, " ", "N%1$d"),
                        each(classes, "\n", "case %1$d: return new E%1$d(report, code);"),
                        each(
                                classes,
                                "\n",
                                "class E%1$d extends Base {"
                                        + " E%1$d(ErrorReport report, ErrorCode code) { super(report, code); } }"))));
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(new String[0]));
        assertThat(exit).as("exit code of javac").isZero();
        return output;
    }

    private String write(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source).toString();
    }

    private static String each(int count, String separator, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(separator));
    }

    /** The codes 0, 1, ... each of its own shape. */
    private static String packedCodes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pack.number(i) + Pack.number(i == 0 ? 1L << 31 : 1))
                .collect(Collectors.joining());
    }

    /** Loads everything of ours by itself and remembers the names. */
    private static final class Recorder extends URLClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        Recorder(URL... urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }
}
