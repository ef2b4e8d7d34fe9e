package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogs of the tests: a folder per change, with the catalog before and after it where that is not {@code base.yaml}. */
final class Samples {
    /** The acceptance of the break in the folder {@code catch-lost}. */
    static final Accept.Request BREAK = request("service/50", "catch-lost", "The server tells less.", "Catch it.");

    static final Version RELEASED = version("1.4.0");
    static final Version NEXT = version("1.5.0");

    private Samples() {}

    /** The names of all folders: the id of a rule, and after a dot what is special. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a folder; where a folder has no catalog of its own, it is the one that most changes start from. */
    static String text(String path) {
        Path file = folder().resolve(path);
        boolean isBase = !Files.exists(file)
                && names().stream().anyMatch(name -> path.matches(name + "/(previous|current).yaml"));
        try {
            return Files.readString(isBase ? folder().resolve("base.yaml") : file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Parsed parsed(String yaml) {
        return Catalogs.read("catalog.yaml", bytes(yaml));
    }

    static Catalog catalog(String yaml) {
        Parsed parsed = parsed(yaml);
        return parsed.catalog()
                .orElseThrow(() -> new AssertionError(
                        parsed.problems().stream().map(Problem::render).collect(Collectors.joining())));
    }

    static Given lock(String yaml) {
        return Given.of("catalog.lock.yaml", bytes(Lock.write(Release.of(catalog(yaml), Optional.of(RELEASED)))));
    }

    static Given accepted(String yaml) {
        return Given.of("accepted-changes.yaml", bytes(yaml));
    }

    /** The workspace of a folder: released with 1.4.0, now 1.5.0 is being built. */
    static Workspace workspace(String folder) {
        return new Workspace(
                parsed(text(folder + "/current.yaml")),
                lock(text(folder + "/previous.yaml")),
                Given.absent("accepted-changes.yaml"),
                NEXT);
    }

    static Workspace with(Workspace workspace, Given accepted, String version) {
        return new Workspace(workspace.catalog(), workspace.lock(), accepted, version(version));
    }

    private static Path folder() {
        try {
            URL url = Objects.requireNonNull(Samples.class.getResource("/compat"));
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Accept.Request request(String key, String rule, String because, String migration) {
        return new Accept.Request(
                Optional.of(key),
                Optional.of(rule),
                because,
                Optional.of(migration).filter(text -> !text.isEmpty()));
    }
}
