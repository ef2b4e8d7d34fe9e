package dev.errorcatalog.docs.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes HTML. Whatever goes in as a text or as the value of an attribute comes out as itself; names of tags and
 * attributes are constants of the callers. Tags are always closed in their order, and an id belongs to the first element
 * that claims it.
 */
final class Html {
    private static final Set<String> VOID = Set.of("br", "img", "input", "link", "meta", "path", "rect");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    /** A text for an element or a value. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Begins an element; attributes are names and values in turn, and one with an empty value stands alone. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but a text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element whose content is written by somebody else. */
    Html element(String tag, Runnable content, String... attributes) {
        open(tag, attributes);
        content.run();
        return close();
    }

    /** An element that holds nothing. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        if (!VOID.contains(tag)) {
            out.append("</").append(tag).append('>');
        }
        return this;
    }

    /** A line end between elements, for people who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** What this writer, or one like it, has made. */
    Html html(String html) {
        out.append(html);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("id") && !ids.add(attributes[i + 1])) {
                continue;
            }
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"").append(escape(attributes[i + 1])).append('"');
            }
        }
        boolean isShape = tag.equals("rect") || tag.equals("path");
        out.append(isShape ? "/>" : ">");
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }
}
