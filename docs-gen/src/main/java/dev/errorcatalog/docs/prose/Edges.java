package dev.errorcatalog.docs.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Removes white space and line ends from both ends of a line. */
final class Edges {
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
                        leading ? text.text().stripLeading() : text.text().stripTrailing();
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
