package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.docs.content.CatchSnippet;
import dev.errorcatalog.processor.generate.SourceFile;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kotlin.Unit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the reference shows for pasting is code: every snippet compiles without a warning, in Java and in Kotlin. */
class SnippetsTest {
    private static final Path DEVICE_SYNC = Path.of("../device-sync/src/main/errors/catalog.yaml");

    /**
     * Every shape of a snippet: thrown or handed over, with and without a constant; also of what is deprecated, of a class
     * beside that of its category, and with names that are words of Kotlin.
     */
    private static final String SHAPES = """
            catalog: 1
            name: shapes
            unknown: ShapeException
            classes:
              ShapeException: {extends: java.lang.ROOT, description: "Root of the shapes."}
              RoundException: {extends: ShapeException, description: "Too round to be thrown far."}
              FlatException: {extends: ShapeException, delivered: handler, description: "Handed over flat."}
              EvenException: {extends: FlatException, delivered: handler, description: "Nothing sticks out."}
              OldException:
                extends: ShapeException
                description: "Nobody wants it."
                deprecated: {since: 1.1.0, reason: "It is too old."}
              OldNewsException:
                extends: FlatException
                delivered: handler
                description: "Everybody has read it."
                deprecated: {since: 1.1.0, reason: "It is too old."}
              StrayException: {extends: ShapeException, description: "It went its own way."}
              FunError: {extends: FlatException, delivered: handler, description: "Nobody laughs."}
            categories:
              thrown: {class: ShapeException, wire: ["shapes::Thrown"], description: "Errors that are thrown."}
              handed: {class: FlatException, wire: ["shapes::Handed"], description: "Errors of a handler."}
              fun: {class: FunError, codes: text, wire: ["shapes::Fun"], description: "Errors of jokes."}
              object: {class: ShapeException, codes: text, wire: ["shapes::Object"], description: "Errors of things."}
            errors:
              BENT: {code: thrown/1, description: "It has a bend in it.", action: "Straighten it."}
              ROUND: {code: thrown/2, class: RoundException, description: "It rolls away.", action: "Hold it."}
              OLD:
                code: thrown/3
                class: OldException
                description: "It was bent before."
                action: "Let it be."
              LATE:
                code: thrown/4
                description: "It came after the others."
                action: "Wait for it."
                deprecated: {since: 1.1.0, reason: "Nothing comes late now."}
              TILTED: {code: handed/1, description: "It leans to a side.", action: "Put it upright."}
              EVEN: {code: handed/2, class: EvenException, description: "No edge is left.", action: "Use a file."}
              NEWS: {code: handed/3, class: OldNewsException, description: "It is known.", action: "Read on."}
              STRAY:
                code: handed/4
                class: StrayException
                unrelated-class: true
                reason: "The server puts it there."
                description: "It left the others."
                action: "Fetch it."
              GONE:
                code: handed/5
                description: "It was here before."
                action: "Look away."
                retired: {since: 1.1.0, reason: "Nobody sends it."}
              IS: {code: fun/is-1, description: "It stays a joke.", action: "Laugh."}
              WHEN: {code: fun/WHEN.2, description: "The joke came late.", action: "Wait."}
              OBJECT: {code: object/in, description: "The thing is inside.", action: "Open it."}
            """;

    @TempDir
    private static Path folder;

    private static final List<SnippetApp> APPS = new ArrayList<>();

    @BeforeAll
    static void theSdksCompile() throws IOException {
        Files.createDirectories(folder.resolve("sdk"));
        APPS.add(SnippetApp.of("org.example.sync", catalog(DEVICE_SYNC)));
        for (String root : List.of("RuntimeException", "Exception", "Error")) {
            Path file = Files.writeString(folder.resolve(root + ".yaml"), SHAPES.replace("ROOT", root));
            APPS.add(SnippetApp.of("org.example.object.in." + root.toLowerCase(Locale.ROOT), catalog(file)));
        }
        List<SourceFile> sources =
                APPS.stream().flatMap(app -> app.sources().stream()).toList();

        assertThat(compiled(Compiler.JAVAC, javaOptions("sdk"), javaFiles("sdk-src", sources)))
                .isEmpty();
    }

    @Test
    void everySnippetCompilesInJava() throws IOException {
        List<SourceFile> sources = APPS.stream().map(SnippetApp::java).toList();

        assertThat(compiled(Compiler.JAVAC, javaOptions("java"), javaFiles("java-src", sources)))
                .isEmpty();
    }

    @Test
    void everySnippetCompilesInKotlin() throws IOException {
        assertThat(compiled(new Kotlin(), kotlinOptions("kotlin"), kotlinFiles("kotlin-src", APPS)))
                .isEmpty();
    }

    @Test
    void noErrorOfDeviceSyncAndNoShapeIsLeftOut() {
        assertThat(APPS.get(0).snippets()).hasSizeGreaterThan(100);
        assertThat(APPS.subList(1, 4))
                .allSatisfy(app -> assertThat(app.snippets())
                        .containsExactlyInAnyOrder(
                                new CatchSnippet("ShapeException", Delivery.THROWN, Optional.of("ThrownErrors.BENT")),
                                new CatchSnippet("ShapeException", Delivery.THROWN, Optional.of("ThrownErrors.LATE")),
                                new CatchSnippet("RoundException", Delivery.THROWN, Optional.empty()),
                                new CatchSnippet("OldException", Delivery.THROWN, Optional.empty()),
                                new CatchSnippet("FlatException", Delivery.HANDLER, Optional.of("HandedErrors.TILTED")),
                                new CatchSnippet("EvenException", Delivery.HANDLER, Optional.empty()),
                                new CatchSnippet("OldNewsException", Delivery.HANDLER, Optional.empty()),
                                new CatchSnippet("StrayException", Delivery.THROWN, Optional.empty()),
                                new CatchSnippet("FunError", Delivery.HANDLER, Optional.of("FunErrors.IS")),
                                new CatchSnippet("FunError", Delivery.HANDLER, Optional.of("FunErrors.WHEN")),
                                new CatchSnippet(
                                        "ShapeException", Delivery.THROWN, Optional.of("ObjectErrors.OBJECT"))));
    }

    @Test
    void aHandlerSaysWhereItsDispatcherIsFrom() {
        CatchSnippet handler = new CatchSnippet("FlatException", Delivery.HANDLER, Optional.empty());
        String origin = "// dispatcher: the " + ErrorDispatcher.class.getSimpleName() + " that the SDK made\n";

        assertThat(List.of(handler.java(), handler.kotlin()))
                .allSatisfy(snippet -> assertThat(snippet).startsWith(origin + "dispatcher.on("));
    }

    @ParameterizedTest
    @EnumSource
    void aSnippetThatNamesWhatIsNotThereIsRefused(Delivery delivery) throws IOException {
        CatchSnippet wrong = new CatchSnippet("RoundException", delivery, Optional.of("ThrownErrors.BEND"));
        SnippetApp app = new SnippetApp(APPS.get(1).sdk(), APPS.get(1).catalog(), List.of(wrong));
        String name = "wrong-" + delivery.word();

        assertThat(compiled(Compiler.JAVAC, javaOptions(name), javaFiles(name, List.of(app.java()))))
                .contains("BEND");
        assertThat(compiled(new Kotlin(), kotlinOptions(name), kotlinFiles(name, List.of(app))))
                .contains("BEND");
    }

    private static Catalog catalog(Path file) {
        Parsed parsed = Catalogs.read(file.toString(), file);
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    private static List<String> javaOptions(String output) {
        return List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "--release",
                "11",
                "-cp",
                classPath(),
                "-d",
                folder.resolve(output).toString());
    }

    private static List<String> kotlinOptions(String output) {
        return List.of(
                "-Werror",
                "-no-stdlib",
                "-no-reflect",
                "-cp",
                classPath(),
                "-d",
                folder.resolve(output).toString());
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                folder.resolve("sdk").toString(),
                Project.placeOf(ErrorCode.class).toString(),
                Project.placeOf(NullMarked.class).toString(),
                Project.placeOf(Unit.class).toString());
    }

    private static List<String> javaFiles(String sub, List<SourceFile> sources) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach(source -> texts.put(source.qualifiedName().replace('.', '/') + ".java", source.text()));
        return written(sub, texts);
    }

    private static List<String> kotlinFiles(String sub, List<SnippetApp> apps) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        apps.forEach(app -> texts.put(app.sdk().replace('.', '/') + "/app/Snippets.kt", app.kotlin()));
        return written(sub, texts);
    }

    private static List<String> written(String sub, Map<String, String> texts) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(sub).resolve(text.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text.getValue()).toString());
        }
        return files;
    }

    /** Everything that a compiler says; empty if it is content. */
    private static String compiled(CommandLine compiler, List<String> options, List<String> files) {
        StringWriter out = new StringWriter();
        boolean done =
                compiler.run(Stream.concat(options.stream(), files.stream()).toList(), new PrintWriter(out, true));
        return done ? out.toString() : "refused:\n" + out;
    }
}
