package dev.errorcatalog.docs;

import dev.errorcatalog.docs.prose.Prose;

/**
 * The Markdown of a catalog reduced to words, for places that know no Markdown, such as Javadoc.
 *
 * <p>The result is text and still needs the encoder of the place that it goes to. It holds no control characters but
 * {@code \n}.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * All words of a text: paragraphs with an empty line between them, items of lists on lines that begin with
     * {@code - } or a number, the address of a link in round brackets behind its words, placeholders in their braces.
     *
     * @param markdown a text of the catalog
     * @return the words; blank only if the text is
     */
    public static String of(String markdown) {
        return Prose.of(markdown).plainText();
    }

    /**
     * The first sentence of a text on one line, without the addresses of links.
     *
     * @param markdown a text of the catalog
     * @return the sentence, with its full stop if it has one; blank only if the text is
     */
    public static String summary(String markdown) {
        return Prose.words(Prose.of(markdown).summary());
    }
}
