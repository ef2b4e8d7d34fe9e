package dev.errorcatalog.docs.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Removes white space and line ends from both ends of a line. */
final class Edges {
    // Also the spaces that do not break: at the edge of an emphasis, Markdown takes them for white space.
    private static final Pattern LEADING = Pattern.compile("^[\\s\\p{Z}]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s\\p{Z}]++$");

    private Edges() {}

    static List<Inline> strip(List<Inline> inlines) {
        return stripEnd(reversed(stripEnd(reversed(inlines), true)), false);
    }

    private static List<Inline> stripEnd(List<Inline> inlines, boolean leading) {
        List<Inline> stripped = new ArrayList<>(inlines);
        while (!stripped.isEmpty()) {
            int last = stripped.size() - 1;
            if (stripped.get(last) instanceof Inline.Text text) {
                String words =
                        (leading ? LEADING : TRAILING).matcher(text.text()).replaceFirst("");
                if (!words.isEmpty()) {
                    stripped.set(last, new Inline.Text(words));
                    break;
                }
            } else if (!(stripped.get(last) instanceof Inline.Break)) {
                break;
            }
            stripped.remove(last);
        }
        return stripped;
    }

    private static List<Inline> reversed(List<Inline> inlines) {
        List<Inline> reversed = new ArrayList<>(inlines);
        Collections.reverse(reversed);
        return reversed;
    }
}
