package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.shape.BlankText;
import dev.errorcatalog.catalog.shape.CutText;
import dev.errorcatalog.catalog.shape.LineBreak;
import dev.errorcatalog.catalog.shape.LongText;
import dev.errorcatalog.catalog.shape.UnquotedText;
import dev.errorcatalog.catalog.yaml.Characters;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.function.BiConsumer;

/** Reads what is written for people. */
final class Texts {
    private final Problems problems;

    Texts(Problems problems) {
        this.problems = problems;
    }

    /** A text with every rule on texts checked; blank when it is cut, too long, blank, or has forbidden characters. */
    String prose(Node.Scalar scalar) {
        if (!CutText.check(scalar, problems)) {
            return "";
        }
        UnquotedText.check(scalar, problems);
        return readable(scalar);
    }

    /** The same for a text that stands on one line. */
    String line(Node.Scalar scalar) {
        LineBreak.check(scalar.text(), scalar.position(), problems);
        return prose(scalar);
    }

    /** An address; it is no prose, so a comment may follow it. */
    String address(Node.Scalar scalar, BiConsumer<Node.Scalar, Problems> form) {
        LineBreak.check(scalar.text(), scalar.position(), problems);
        String text = readable(scalar);
        if (!text.isEmpty()) {
            form.accept(scalar, problems);
        }
        return text;
    }

    private String readable(Node.Scalar scalar) {
        String text = scalar.text();
        boolean readable = LongText.check(text, scalar.position(), problems)
                && Characters.check(text, scalar.position(), problems)
                && BlankText.check(text, scalar.position(), problems);
        return readable ? text : "";
    }

    /** A name, of which only is sure that it is not blank. */
    String name(Node.Scalar scalar) {
        return BlankText.check(scalar.text(), scalar.position(), problems) ? scalar.text() : "";
    }
}
