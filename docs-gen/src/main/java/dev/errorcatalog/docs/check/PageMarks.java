package dev.errorcatalog.docs.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.TreeSet;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a finished page can be reached by and leads to.
 *
 * @param ids the places in it
 * @param links the addresses that it links to or loads, as they stand there
 */
record PageMarks(Set<String> ids, Set<String> links) {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    /** The marks of a page; none for a file that is no page. */
    static PageMarks of(String path, byte[] page) {
        if (path.endsWith(".html")) {
            return of(new String(page, UTF_8));
        }
        if (path.endsWith(".md")) {
            String body = new String(page, UTF_8).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
            return of(HTML.render(MARKDOWN.parse(body)));
        }
        return new PageMarks(Set.of(), Set.of());
    }

    private static PageMarks of(String html) {
        PageMarks marks = new PageMarks(new TreeSet<>(), new TreeSet<>());
        for (Element element : Jsoup.parse(html).getAllElements()) {
            marks.add(element);
        }
        return marks;
    }

    private void add(Element element) {
        if (element.hasAttr("id")) {
            ids.add(element.attr("id"));
        }
        for (String name : Set.of("href", "src")) {
            if (element.hasAttr(name)) {
                links.add(element.attr(name));
            }
        }
    }
}
