package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The theorem of the comparison against the real compiler and machine, for random hierarchies: classes of both releases
 * change their parents, fresh ones stand between them. A client is compiled against the classes of the
 * release before, with every ladder of up to three handlers that compiles, and then run with the classes of both
 * releases. {@code -Derrorcatalog.theorem=30000} runs it longer.
 */
class CompiledTheoremTest {

    private static final long SEED = 20261121L;
    private static final int OBSERVATIONS = Integer.getInteger("errorcatalog.theorem", 2_000);
    private static final int CLASSES = 5;

    @TempDir
    Path folder;

    @Test
    void clientsCompiledBeforeBehaveAsTheVerdictSays() throws Exception {
        int observations = 0;
        for (long seed = SEED; observations < OBSERVATIONS; seed++) {
            Random random = new Random(seed);
            Release before = release(random, 0);
            Release after = release(random, 2);
            observations += play(seed, before, after);
        }
        assertThat(observations).isGreaterThanOrEqualTo(OBSERVATIONS);
    }

    private int play(long seed, Release before, Release after) throws Exception {
        List<List<String>> ladders = ladders(before);
        Path old = compile(seed + "-old", sources(before), List.of());
        Path fresh = compile(seed + "-new", sources(after), List.of());
        Path client = compile(seed + "-client", List.of(client(ladders)), List.of(old));
        Diff diff = new Diff(before, after);
        int observations = 0;
        for (String was : before.classes().keySet()) {
            int[] then = run(client, old, was);
            for (String is : after.classes().keySet()) {
                int[] now = run(client, fresh, is);
                CatchChange.Kind kind = diff.catchChange(was, is).kind();
                assertThat(seen(then, now))
                        .as("seed %d: %s -> %s", seed, was, is)
                        .isEqualTo(kind);
                observations += ladders.size();
            }
        }
        return observations;
    }

    /** What became of the handlers: the number of the handler that ran, -1 for none. */
    private static CatchChange.Kind seen(int[] then, int[] now) {
        boolean differs = false;
        boolean escapes = false;
        for (int i = 0; i < then.length; i++) {
            differs |= then[i] != now[i];
            escapes |= then[i] >= 0 && now[i] < 0;
        }
        if (escapes) {
            return CatchChange.Kind.BROKEN;
        }
        return differs ? CatchChange.Kind.WIDENED : CatchChange.Kind.STABLE;
    }

    private static Release release(Random random, int fresh) {
        List<String> names = new ArrayList<>();
        IntStream.range(0, CLASSES).forEach(i -> names.add("A" + i + "Exception"));
        IntStream.range(0, fresh).forEach(i -> names.add(1 + random.nextInt(names.size()), "F" + i + "Exception"));
        List<ReleasedClass> classes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String parent = i == 0 ? "java.lang.RuntimeException" : names.get(random.nextInt(i));
            classes.add(exceptionClass(names.get(i), parent));
        }
        return release(classes);
    }

    private static ReleasedClass exceptionClass(String name, String parent) {
        return new ReleasedClass(name, parent, "thrown", List.of(), List.of(), Optional.empty(), Optional.empty(), "");
    }

    private static Release release(List<ReleasedClass> classes) {
        Header header = new Header("random", Optional.empty(), "A0Exception", Optional.empty(), "");
        return Release.of(Optional.empty(), header, classes, List.of(), List.of(), List.of());
    }

    private static List<String> sources(Release release) {
        return release.classes().values().stream()
                .map(value -> "public class " + value.name() + " extends " + value.parent()
                        + " { private static final long serialVersionUID = 1L; }")
                .toList();
    }

    /** Every ladder of one to three handlers in which no handler stands below one that catches the same. */
    private static List<List<String>> ladders(Release release) {
        List<List<String>> all = new ArrayList<>();
        List<List<String>> last = List.of(List.of());
        for (int length = 1; length <= 3; length++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> ladder : last) {
                for (String next : release.classes().keySet()) {
                    if (ladder.stream().noneMatch(earlier -> isBelow(release, next, earlier))) {
                        longer.add(
                                Stream.concat(ladder.stream(), Stream.of(next)).toList());
                    }
                }
            }
            all.addAll(longer);
            last = longer;
        }
        return all;
    }

    private static boolean isBelow(Release release, String name, String ancestor) {
        Optional<ReleasedClass> current = Optional.ofNullable(release.classes().get(name));
        while (current.isPresent() && !current.get().name().equals(ancestor)) {
            current = Optional.ofNullable(release.classes().get(current.get().parent()));
        }
        return current.isPresent();
    }

    private static String client(List<List<String>> ladders) {
        StringBuilder source = new StringBuilder(
                "public class Client implements java.util.function.Function<RuntimeException, int[]> {\n");
        StringBuilder results = new StringBuilder();
        for (int i = 0; i < ladders.size(); i++) {
            source.append("  static int m").append(i).append("(RuntimeException x) { try { throw x; }");
            for (int handler = 0; handler < ladders.get(i).size(); handler++) {
                source.append(" catch (").append(ladders.get(i).get(handler)).append(" e) { return ");
                source.append(handler).append("; }");
            }
            source.append(" catch (Throwable e) { return -1; } }\n");
            results.append(i == 0 ? "" : ", ").append('m').append(i).append("(x)");
        }
        return source.append("  public int[] apply(RuntimeException x) { return new int[] {")
                .append(results)
                .append("}; }\n}\n")
                .toString();
    }

    private Path compile(String name, List<String> sources, List<Path> classPath) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", out.toString(), "-cp"));
        arguments.add(classPath.isEmpty() ? out.toString() : classPath.get(0).toString());
        for (String source : sources) {
            String type = source.replaceAll("(?s)public class (\\w+).*", "$1");
            arguments.add(Files.writeString(out.resolve(type + ".java"), source).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return out;
    }

    @SuppressWarnings("unchecked")
    private static int[] run(Path client, Path classes, String thrown) throws Exception {
        URL[] urls = {client.toUri().toURL(), classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Function<RuntimeException, int[]> code = (Function<RuntimeException, int[]>)
                    loader.loadClass("Client").getConstructor().newInstance();
            return code.apply(
                    (RuntimeException) loader.loadClass(thrown).getConstructor().newInstance());
        }
    }
}
