package dev.errorcatalog.docs.html;

import java.util.Arrays;
import java.util.stream.Stream;

/** Draws the parts of a picture: boxes, the words in and beside them, and lines. Lengths are in pixels. */
final class Svg {
    /** How high a box is. */
    static final int BOX = 32;

    private final Html shapes = new Html();

    Svg box(String style, int x, int y, int width) {
        shapes.empty(
                "rect", "class", style, "x", "" + x, "y", "" + y, "width", "" + width, "height", "" + BOX, "rx", "6");
        return this;
    }

    /** Words on the line of a box; its style says whether they begin at this place or stand around it. */
    Svg label(String style, String words, int x, int y) {
        shapes.element("text", words, "class", style, "x", "" + x, "y", "" + (y + 21))
                .line();
        return this;
    }

    Svg path(String style, String path) {
        shapes.empty("path", "class", style, "d", path).line();
        return this;
    }

    /** A link around what is drawn; the keyboard passes it by, for a list has the same links. */
    Svg link(String address, Runnable content) {
        shapes.element("a", content, "href", address, "tabindex", "-1");
        return this;
    }

    /**
     * Puts the picture into a page.
     *
     * @param attributes its attributes besides its size, names and values in turn
     */
    void write(Html html, int width, int height, String... attributes) {
        String[] size = {"viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height};
        html.open("svg", Stream.of(size, attributes).flatMap(Arrays::stream).toArray(String[]::new))
                .line();
        html.html(shapes.toString()).close().line();
    }
}
