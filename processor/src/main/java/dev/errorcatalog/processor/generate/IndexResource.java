package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The index for tools: one error per line, without the texts. Keys whose value would be the default (not fatal or not,
 * no reset, no release, not deprecated) are left out.
 */
final class IndexResource {
    private IndexResource() {}

    static ResourceFile of(Catalog catalog, String sha256) {
        Json head = new Json().put("catalog", catalog.name()).put("sha256", sha256);
        catalog.docs().ifPresent(docs -> head.put("docs", docs));
        String errors = catalog.errors().values().stream()
                .map(IndexResource::line)
                .collect(Collectors.joining(",\n", "[\n", "\n]"));
        String text = head.putRaw("errors", errors) + "\n";
        return new ResourceFile("META-INF/error-catalog/" + catalog.name() + ".json", text);
    }

    private static String line(ErrorEntry error) {
        Json json = new Json()
                .put("id", error.id().toString())
                .put("name", error.name())
                .put("class", error.exceptionClass())
                .put("audience", error.audience().word())
                .put("retry", error.retry().word());
        error.fatal().ifPresent(fatal -> json.putRaw("fatal", Boolean.toString(fatal)));
        if (!error.reset().isEmpty()) {
            json.putRaw(
                    "reset",
                    error.reset().stream()
                            .map(strategy -> Json.quoted(strategy.word()))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        if (error.sentinel()) {
            json.putRaw("sentinel", "true");
        }
        error.since().ifPresent(since -> json.put("since", since));
        put(json, "deprecated", error.deprecated());
        put(json, "retired", error.retired());
        return json.put("page", error.id().pageName()).toString();
    }

    /** The release that said so, or {@code true} where the catalog names none. */
    private static void put(Json json, String key, Optional<Deprecation> deprecation) {
        deprecation.ifPresent(
                d -> d.since().ifPresentOrElse(since -> json.put(key, since), () -> json.putRaw(key, "true")));
    }
}
