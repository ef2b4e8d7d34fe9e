package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The catalogs that tests render. */
public final class Samples {
    private Samples() {}

    /** The small catalog of the golden pages: it uses every key. */
    public static Catalog golden() {
        return read(Path.of("src/test/resources/golden/catalog.yaml"));
    }

    /** A release of the golden catalog whose lock remembers what earlier ones changed, code by code. */
    public static Release goldenRelease(Map<String, List<String>> histories) {
        Release release = Release.of(golden(), Version.parse("1.6.0"));
        List<ReleasedError> errors = release.errors().values().stream()
                .map(error -> error.with(
                        error.since().or(() -> Optional.of("1.0.0")),
                        error.anchors(),
                        histories.getOrDefault(error.id().toString(), List.of())))
                .toList();
        return Release.of(
                release.version(),
                release.header(),
                release.classes().values(),
                release.categories().values(),
                errors,
                release.removed().values());
    }

    /** The catalog of Device Sync, in the folder beside. */
    public static Catalog deviceSync() {
        return read(Path.of("../device-sync/src/main/errors/catalog.yaml"));
    }

    /** A catalog whose every text is hostile to some reader of Markdown. */
    public static Catalog hostile() {
        return read(Path.of("src/test/resources/hostile/catalog.yaml"));
    }

    /** A catalog of as many errors as wanted. */
    public static Catalog many(int errors) {
        String head = """
                catalog: 1
                name: many
                unknown: AppException
                classes:
                  AppException: {extends: java.lang.RuntimeException, description: "Root."}
                categories:
                  call: {wire: [call], class: AppException, description: "Calls."}
                errors:
                """;
        String entries = IntStream.range(0, errors)
                .mapToObj(i -> "  BROKEN_PART_" + i + ":\n    code: call/" + (1_000 + i)
                        + "\n    description: \"Part number " + i + " broke while it was used.\"\n"
                        + "    action: \"Take another part and try again.\"\n")
                .collect(Collectors.joining());
        Parsed parsed = Catalogs.read("catalog.yaml", (head + entries).getBytes(StandardCharsets.UTF_8));
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    private static Catalog read(Path path) {
        Parsed parsed = Catalogs.read(path.toString(), path);
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
