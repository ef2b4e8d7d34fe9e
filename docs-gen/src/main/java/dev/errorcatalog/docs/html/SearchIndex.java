package dev.errorcatalog.docs.html;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.docs.content.Forward;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.Search;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.docs.prose.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what the search of the first page looks at: the errors, with their former pages, then those that are gone. */
final class SearchIndex {
    private static final String FOLDER = "errors/";

    /** The names of former pages by the path of the page of today. */
    private final Map<String, List<String>> formerPages = new HashMap<>();

    private SearchIndex(List<Forward> forwards) {
        for (Forward forward : forwards) {
            if (forward.page().path().startsWith(FOLDER)) {
                forward.target()
                        .page()
                        .ifPresent(today -> formerPages
                                .computeIfAbsent(today.path(), path -> new ArrayList<>())
                                .add(forward.page().path().substring(FOLDER.length())));
            }
        }
    }

    static String write(Reference reference) {
        SearchIndex writer = new SearchIndex(reference.forwards());
        List<Removed> gone = reference.retired().removed().stream()
                .filter(removed -> removed.kind() == Tombstone.Kind.ERROR)
                .toList();
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("families", families(reference.search().families(), gone));
        index.put(
                "entries",
                Stream.concat(
                                reference.search().entries().stream().map(writer::entry),
                                gone.stream().map(writer::gone))
                        .toList());
        return Json.of(index);
    }

    /** The categories, and those of which nothing is left but what was removed. */
    private static List<Map<String, Object>> families(List<Search.Family> families, List<Removed> gone) {
        Map<String, Map<String, Object>> bySlug = new LinkedHashMap<>();
        families.forEach(family -> bySlug.put(family.slug(), family(family)));
        for (Removed removed : gone) {
            String slug = ErrorId.parse(removed.key()).category();
            bySlug.computeIfAbsent(slug, s -> family(new Search.Family(s, s, List.of(), List.of(), List.of())));
        }
        return List.copyOf(bySlug.values());
    }

    private static Map<String, Object> family(Search.Family family) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("slug", family.slug());
        json.put("title", family.title());
        json.put("aliases", family.aliases());
        json.put("wire", family.wire());
        json.put("seenAs", family.seenAs());
        return json;
    }

    private Map<String, Object> entry(Search.Entry entry) {
        Map<String, Object> json = identity(entry.row().id(), entry.row().name(), entry.aliases());
        json.put("type", entry.row().exceptionClass());
        json.put("todo", Wording.word(entry.row().todo()));
        json.put("words", entry.words());
        json.put("step", entry.firstStep());
        json.put("logs", entry.logs());
        return json;
    }

    private Map<String, Object> gone(Removed removed) {
        Map<String, Object> json = identity(
                ErrorId.parse(removed.key()), removed.name(), removed.history().aliases());
        json.put("type", "");
        json.put("todo", "");
        json.put("words", removed.notice().reason().map(Prose::plainText).orElse(""));
        json.put("step", "");
        json.put("logs", List.of());
        json.put(
                "gone",
                removed.notice().since().map(since -> "Removed in " + since).orElse("Removed"));
        return json;
    }

    private Map<String, Object> identity(ErrorId id, String name, List<String> aliases) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", id.category());
        json.put("code", id.code());
        json.put("page", id.pageName());
        List<String> former = formerPages.getOrDefault(FOLDER + id.pageName(), List.of());
        if (!former.isEmpty()) {
            json.put("pages", former);
        }
        json.put("name", name);
        json.put("aliases", aliases);
        return json;
    }
}
