package dev.errorcatalog.docs.check;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The pages of a reference, each understood when it is first asked for.
 *
 * @param files all files by relative path with {@code /}
 * @param marks of those that were asked for
 */
record MadePages(SortedMap<String, byte[]> files, Map<String, PageMarks> marks) {
    MadePages(SortedMap<String, byte[]> files) {
        this(files, new HashMap<>());
    }

    /** How the names of pages end. */
    String ending() {
        return files.containsKey("index.html") ? ".html" : ".md";
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether a page has a place in it that can be linked to. */
    boolean has(String path, String place) {
        return has(path) && marks(path).ids().contains(place);
    }

    PageMarks marks(String path) {
        return marks.computeIfAbsent(path, p -> PageMarks.of(p, files.getOrDefault(p, new byte[0])));
    }
}
