package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds one Javadoc comment: paragraphs, lists and tags, wrapped at spaces.
 *
 * <p>Text of a catalog goes through {@link #text} or {@link JavadocText}; the other methods take HTML that this package
 * wrote.
 */
final class Javadoc {
    /** Leaves room for the indentation and the star. */
    private static final int WIDTH = 100;

    private final List<String> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds plain text of the catalog; blank lines separate paragraphs. */
    Javadoc text(String text) {
        for (String paragraph : text.split("\\n[ \\t]*\\n", -1)) {
            String encoded = JavadocText.of(paragraph);
            if (!encoded.isEmpty()) {
                html(encoded);
            }
        }
        return this;
    }

    /** Adds a paragraph. */
    Javadoc html(String html) {
        blocks.add(wrap((blocks.isEmpty() ? "" : "<p>") + html));
        return this;
    }

    /** Adds a list below its introduction. */
    Javadoc list(String introduction, String element, List<String> items) {
        html(introduction);
        StringBuilder list = new StringBuilder("<" + element + ">\n");
        items.forEach(item -> list.append(wrap("<li>" + item)).append('\n'));
        blocks.add(list.append("</").append(element).append('>').toString());
        return this;
    }

    /** Adds a block tag such as {@code since}; they come last, in the order of the calls. */
    Javadoc tag(String name, String html) {
        tags.add(wrap("@" + name + " " + html));
        return this;
    }

    /** The comment's content, free of JavaPoet's own format. */
    CodeBlock build() {
        List<String> parts = new ArrayList<>(blocks);
        if (!tags.isEmpty()) {
            parts.add(String.join("\n", tags));
        }
        return CodeBlock.of("$L", String.join("\n\n", parts) + "\n");
    }

    private static String wrap(String html) {
        StringBuilder wrapped = new StringBuilder(html.length());
        int column = 0;
        for (String word : html.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
