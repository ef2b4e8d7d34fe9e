package dev.errorcatalog.processor;

import dev.errorcatalog.runtime.ErrorCatalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a temporary folder: {@code src}, {@code out} for classes, {@code gen} for generated sources. */
final class Project {
    private final Path root;

    Project(Path root) {
        this.root = root;
    }

    /** A project whose package {@code p} asks for {@code catalog.yaml}, which lies on the source path. */
    static Project withCatalog(Path root, String catalog) {
        return new Project(root).asking("p", "catalog.yaml").file("src/catalog.yaml", catalog);
    }

    /** Adds the package-info of a package that asks for a catalog. */
    Project asking(String packageName, String catalog) {
        return file(
                "src/" + packageName.replace('.', '/') + "/package-info.java",
                "@dev.errorcatalog.runtime.ErrorCatalog(\"" + catalog + "\")\npackage " + packageName + ";\n");
    }

    Project file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path path(String path) {
        return root.resolve(path);
    }

    /** Compiles everything below {@code src}, with the source path and both output folders set. */
    Result compile(CommandLine compiler, String... options) {
        return run(
                compiler,
                Stream.concat(Stream.of("-sourcepath", path("src").toString(), "-s", folder("gen")), Stream.of(options))
                        .toList());
    }

    /** Compiles everything below {@code src} with these options, the class output and the processor only. */
    Result run(CommandLine compiler, List<String> options) {
        List<String> arguments = new ArrayList<>(options);
        if (!arguments.contains("--release")) {
            arguments.addAll(List.of("--release", "17"));
        }
        if (!arguments.contains("-cp")) {
            // Never left out: ecj would take the class path of this process.
            boolean modular = arguments.contains("--module-path");
            arguments.addAll(
                    List.of("-cp", modular ? folder("empty") : runtime().toString()));
        }
        arguments.addAll(List.of("-d", folder("out"), "-processorpath", System.getProperty("java.class.path")));
        sources().forEach(source -> arguments.add(source.toString()));
        StringWriter out = new StringWriter();
        boolean success = compiler.run(arguments, new PrintWriter(out, true));
        return new Result(success, out.toString(), files("out"), files("gen"));
    }

    /** The classes of the runtime: a folder or a jar. */
    static Path runtime() {
        return placeOf(ErrorCatalog.class);
    }

    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private String folder(String name) {
        try {
            return Files.createDirectories(path(name)).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> sources() {
        try (Stream<Path> files = Files.walk(path("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SortedMap<String, byte[]> files(String folder) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        Path base = path(folder);
        if (!Files.exists(base)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(base.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    /**
     * What a compile gave.
     *
     * @param success whether the compiler was content
     * @param text all that it printed
     * @param classes the files of the class output
     * @param generated the files of the source output
     */
    record Result(
            boolean success, String text, SortedMap<String, byte[]> classes, SortedMap<String, byte[]> generated) {}
}
