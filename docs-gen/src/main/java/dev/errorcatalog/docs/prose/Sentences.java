package dev.errorcatalog.docs.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first sentence of a line. */
final class Sentences {
    // A mark of the end, closing quotes or brackets, then white space and no small letter: "e.g. this" goes on.
    // Chinese and Japanese put no white space after theirs.
    private static final Pattern END = Pattern.compile(
            "[.!?\u2026][\"'\u00BB\u2019\u201D)\\]]*(?=$|\\s+[^\\s\\p{Ll}])|[\u3002\uFF01\uFF1F][\u300D\u300F\uFF09]*|\n");

    private Sentences() {}

    static List<Inline> first(List<Inline> line) {
        StringBuilder visible = new StringBuilder();
        line.forEach(inline -> visible.append(mask(inline)));
        Matcher end = END.matcher(visible);
        return Edges.strip(end.find() ? cut(line, end.end()) : line);
    }

    /** The words of a piece, as many as there are; those that cannot hold the end of a sentence are covered. */
    private static String mask(Inline inline) {
        String words = inline instanceof Inline.Break ? "\n" : words(inline);
        if (inline instanceof Inline.Text || inline instanceof Inline.Break) {
            return words;
        }
        // An emphasised sentence ends with its emphasis, if at all.
        String last = inline instanceof Inline.Emphasis ? words.substring(words.length() - 1) : "x";
        return "x".repeat(words.length() - 1) + last;
    }

    private static List<Inline> cut(List<Inline> line, int length) {
        List<Inline> cut = new ArrayList<>();
        int left = length;
        for (Inline inline : line) {
            int size = inline instanceof Inline.Break ? 1 : words(inline).length();
            if (left <= 0) {
                break;
            }
            cut.add(
                    inline instanceof Inline.Text text && size > left
                            ? new Inline.Text(text.text().substring(0, left))
                            : inline);
            left -= size;
        }
        return cut;
    }

    private static String words(Inline inline) {
        return PlainTextWriter.words(List.of(inline));
    }
}
