package dev.errorcatalog.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README tells a new user to do, with the very blocks of the README. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- readme: ([^\n]+) -->\n```[a-z]+\n(.*?\n)```\n", Pattern.DOTALL);

    @TempDir
    Path project;

    private Path catalog;

    @BeforeEach
    void createProject() throws IOException {
        catalog = project.resolve("src/main/errors/catalog.yaml");
        Files.createDirectories(catalog.getParent());
        Files.writeString(catalog, block("catalog.yaml"));
    }

    @Test
    void theExampleCompilesAndGivesWhatItsCommentsSay() throws Exception {
        assertThat(compile("package-info.java", "Checkout.java")).isEmpty();
        try (URLClassLoader loader = loader()) {
            Class<?> checkout = loader.loadClass("org.example.shop.Checkout");
            Object instance = instantiate(checkout);
            Object e = invoke(instance, "failed", "shop.payments", 51, "declined");
            assertThat(e.getClass().getSimpleName()).isEqualTo("CardDeclinedException");
            assertThat(block("Checkout.java")).contains("// " + ((Throwable) e).getMessage() + "\n");
            assertThat(invoke(instance, "advice", e)).isEqualTo("another card, please");
            Object unknown = invoke(instance, "failed", "shop.payments", 999, "");
            assertThat(unknown.getClass().getSimpleName()).isEqualTo("PaymentException");
        }
    }

    @Test
    void theExampleIsAsShortAsItSays() throws IOException {
        assertThat(block("catalog.yaml").lines()).hasSizeLessThanOrEqualTo(22);
    }

    @Test
    void theWalkThroughAddsAnError() throws Exception {
        addEntry(block("add to catalog.yaml"));
        assertThat(compile("package-info.java", "Checkout.java", "Funds.java")).isEmpty();
        try (URLClassLoader loader = loader()) {
            Object funds = instantiate(loader.loadClass("org.example.shop.Funds"));
            assertThat(invoke(funds, "isKnown")).isEqualTo(true);
        }
    }

    @Test
    void theMistakeIsToldAsPrinted() throws Exception {
        addEntry(block("add to catalog.yaml").replace("description:", "desciption:"));
        List<String> messages = compile("package-info.java");
        String shown = catalog.toString().replace(File.separatorChar, '/').replace("src/main/errors/catalog.yaml", "");
        List<String> expected =
                block("message").lines().map(line -> line.replace("…/", shown)).collect(Collectors.toList());
        assertThat(messages).isEqualTo(expected);
        assertThat(project.resolve("generated")).isEmptyDirectory();
    }

    @Test
    void thePomNamesTheVersionOfThisBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>errorcatalog-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(version.find()).isTrue();
        Matcher used = Pattern.compile("<artifactId>errorcatalog-[a-z-]+</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(block("pom.xml"));
        List<String> versions = used.results().map(match -> match.group(1)).collect(Collectors.toList());
        assertThat(versions).hasSize(3).containsOnly(version.group(1));
    }

    private void addEntry(String entry) throws IOException {
        Files.writeString(catalog, Files.readString(catalog) + entry);
    }

    /** Compiles blocks of the README with the processor; returns the messages of the errors and warnings. */
    private List<String> compile(String... blocks) throws IOException {
        Path sources = Files.createDirectories(project.resolve("src/main/java/org/example/shop"));
        Files.createDirectories(project.resolve("classes"));
        Files.createDirectories(project.resolve("generated"));
        List<Path> files = new ArrayList<>();
        for (String name : blocks) {
            files.add(Files.writeString(sources.resolve(name), block(name)));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of(
                            "-Xlint:all,-processing,-path",
                            "-d",
                            project.resolve("classes").toString(),
                            "-s",
                            project.resolve("generated").toString(),
                            "-Aerrorcatalog.file=" + catalog),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new ErrorCatalogProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private URLClassLoader loader() throws IOException {
        URL[] classes = {project.resolve("classes").toUri().toURL()};
        return new URLClassLoader(classes, getClass().getClassLoader());
    }

    private static Object instantiate(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Object invoke(Object instance, String name, Object... arguments)
            throws ReflectiveOperationException {
        for (Method method : instance.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return method.invoke(instance, arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static String block(String name) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(README));
        while (block.find()) {
            if (block.group(1).equals(name)) {
                return block.group(2);
            }
        }
        throw new IllegalArgumentException("the README has no block " + name);
    }
}
