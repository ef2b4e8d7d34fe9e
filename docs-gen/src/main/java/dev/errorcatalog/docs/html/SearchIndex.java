package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.Search;
import dev.errorcatalog.docs.content.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what the search of the first page looks at. */
final class SearchIndex {
    private SearchIndex() {}

    static String write(Search search) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put(
                "families", search.families().stream().map(SearchIndex::family).toList());
        index.put("entries", search.entries().stream().map(SearchIndex::entry).toList());
        return Json.of(index);
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

    private static Map<String, Object> entry(Search.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", entry.row().id().category());
        json.put("code", entry.row().id().code());
        json.put("page", entry.row().id().pageName());
        json.put("name", entry.row().name());
        json.put("aliases", entry.aliases());
        json.put("type", entry.row().exceptionClass());
        json.put("todo", Wording.word(entry.row().todo()));
        json.put("words", entry.words());
        json.put("step", entry.firstStep());
        json.put("logs", entry.logs());
        return json;
    }
}
