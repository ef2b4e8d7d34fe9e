package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a whole reference as Markdown, or fails if something is left out. */
public final class MarkdownWriter {
    private MarkdownWriter() {}

    /**
     * Writes the pages.
     *
     * @param reference what they say
     * @return UTF-8 by relative path, with {@code /} and {@code .md}
     * @throws IllegalStateException if an entry is on none of the pages where it belongs, or a page was written twice;
     *     the message names each
     */
    public static SortedMap<String, byte[]> write(Reference reference) {
        return write(reference, PageWriters.ALL);
    }

    static SortedMap<String, byte[]> write(
            Reference reference, List<Function<Reference, Stream<MarkdownPage>>> writers) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Function<Reference, Stream<MarkdownPage>> writer : writers) {
            writer.apply(reference).forEach(page -> add(pages, page));
        }
        Completeness.check(reference, pages);
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        pages.forEach((path, page) -> bytes.put(path, page.getBytes(StandardCharsets.UTF_8)));
        return Collections.unmodifiableSortedMap(bytes);
    }

    private static void add(SortedMap<String, String> pages, MarkdownPage page) {
        if (pages.put(page.name().path() + ".md", page.toString()) != null) {
            throw new IllegalStateException("two pages at " + page.name().path());
        }
    }
}
