package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles an SDK with a module-info of its own, without jspecify and without a warning, and runs it as a module. */
class ModuleTest {
    @TempDir
    private Path folder;

    @Test
    void anSdkThatIsAModuleFindsItsTexts() throws Exception {
        ModuleLayer layer = ModuleLayer.boot()
                .defineModulesWithOneLoader(
                        Configuration.resolve(
                                ModuleFinder.of(compile(), runtime()),
                                List.of(ModuleLayer.boot().configuration()),
                                ModuleFinder.of(),
                                Set.of("sdk")),
                        ClassLoader.getPlatformClassLoader());
        Supplier<?> program = (Supplier<?>) layer.findLoader("sdk")
                .loadClass("sdk.Program")
                .getConstructor()
                .newInstance();

        assertThat(program.getClass().getModule().getName()).isEqualTo("sdk");
        assertThat(program.get()).isEqualTo("c/1 ONE: One is a lonely number.");
    }

    private Path compile() throws IOException, URISyntaxException {
        Path output = folder.resolve("classes");
        Path texts = output.resolve("META-INF/error-catalog/sdk.texts");
        Files.createDirectories(texts.getParent());
        Files.writeString(texts, "sha\n23\t0\tOne is a lonely number.\tBear it.\n");
        String module = write("module-info.java", """
                module sdk {
                    requires transitive dev.errorcatalog.runtime;
                    exports sdk;
                }
                """);
        String program = write("Program.java", """
                package sdk;
                import dev.errorcatalog.runtime.*;
                public class Program implements java.util.function.Supplier<String> {
                    /** Nothing to do. */
                    public Program() {}
                    @Override public String get() {
                        ErrorCode code = Table.INSTANCE.code(0, 0);
                        return code + ": " + code.summary();
                    }
                }
                """);
        String table = write("Table.java", """
                package sdk;
                import dev.errorcatalog.runtime.*;
                final class Table extends ErrorTable {
                    private static final long serialVersionUID = 1L;
                    static final Table INSTANCE = new Table();
                    private Table() { super("sdk", "sha", "", 0, "0:12000", "c\\tI\\t0\\t1\\tc"); }
                    @Override protected String codes(int category) { return "AgytisyZ"; }
                    @Override protected String names(int category) { return "ONE"; }
                    @Override protected CatalogException create(int index, ErrorReport report, ErrorCode code) {
                        return new SdkException(report, code);
                    }
                    private Object readResolve() { return INSTANCE; }
                }
                """);
        String exception = write("SdkException.java", """
                package sdk;
                import dev.errorcatalog.runtime.*;
                public class SdkException extends RuntimeException implements CatalogException {
                    private static final long serialVersionUID = 1L;
                    private final ErrorReport report;
                    private final ErrorCode code;
                    protected SdkException(ErrorReport report, ErrorCode code) {
                        super(ErrorMessage.format(report, code), report.cause().orElse(null));
                        this.report = report;
                        this.code = code;
                    }
                    @Override public ErrorReport report() { return report; }
                    @Override public ErrorCode code() { return code; }
                }
                """);
        String[] javac = {
            "-Xlint:all",
            "-Werror",
            "-d",
            output.toString(),
            "-p",
            runtime().toString(),
            module,
            program,
            table,
            exception
        };
        assertThat(ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, javac))
                .as("exit code of javac")
                .isZero();
        return output;
    }

    private String write(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source).toString();
    }

    private static Path runtime() throws URISyntaxException {
        return Path.of(ErrorTable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
