package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A check in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors read. */
final class CheckSarif {

    private final List<CheckItem> items;

    CheckSarif(Comparison comparison) {
        this.items = CheckItem.of(comparison);
    }

    String text() {
        String rules = lines(items.stream()
                .map(CheckItem::rule)
                .distinct()
                .map(CheckSarif::rule)
                .toList());
        String results = lines(items.stream().map(CheckSarif::result).toList());
        return """
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [{
                    "tool": {"driver": {"name": "errorcatalog", "rules": [%s]}},
                    "columnKind": "unicodeCodePoints",
                    "results": [%s]
                  }]
                }
                """.formatted(rules, results);
    }

    private static String lines(List<String> values) {
        return values.stream().map(value -> "\n      " + value).collect(Collectors.joining(","));
    }

    private static String rule(String id) {
        Optional<String> help = Explain.rule(id).map(page -> Json.pair("help", Json.object(text(page))));
        String pair = Json.pair("id", Json.text(id));
        return help.map(found -> Json.object(pair, found)).orElseGet(() -> Json.object(pair));
    }

    private static String result(CheckItem item) {
        return Json.object(
                Json.pair("ruleId", Json.text(item.rule())),
                Json.pair("level", Json.text(item.level().name().toLowerCase(Locale.ROOT))),
                Json.pair("message", Json.object(text(item.message()))),
                Json.pair(
                        "locations",
                        Json.list(item.position().stream()
                                .map(CheckSarif::location)
                                .toList())));
    }

    private static String location(Position position) {
        String file =
                Json.object(Json.pair("uri", Json.text(uri(position.source().name()))));
        String region = Json.object(
                Json.pair("startLine", Integer.toString(position.line())),
                Json.pair("startColumn", Integer.toString(position.column())));
        return Json.object(Json.pair(
                "physicalLocation", Json.object(Json.pair("artifactLocation", file), Json.pair("region", region))));
    }

    private static String text(String text) {
        return Json.pair("text", Json.text(text));
    }

    /** A path as an address: what an address may not have is escaped. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always an address", e);
        }
    }
}
