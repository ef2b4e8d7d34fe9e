package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.shape.BlankText;
import dev.errorcatalog.catalog.shape.CutText;
import dev.errorcatalog.catalog.shape.LineBreak;
import dev.errorcatalog.catalog.shape.LongText;
import dev.errorcatalog.catalog.shape.UnquotedText;
import dev.errorcatalog.catalog.yaml.Characters;
import dev.errorcatalog.catalog.yaml.Node;

/** Reads what is written for people. */
final class Texts {
    private final Problems problems;

    Texts(Problems problems) {
        this.problems = problems;
    }

    /** A text with every rule on texts checked; blank when it is too long, blank, or has forbidden characters. */
    String prose(Node.Scalar scalar) {
        String text = scalar.text();
        UnquotedText.check(scalar, problems);
        CutText.check(scalar, problems);
        boolean readable = LongText.check(text, scalar.position(), problems)
                && Characters.check(text, scalar.position(), problems)
                && BlankText.check(text, scalar.position(), problems);
        return readable ? text : "";
    }

    /** The same for a text that stands on one line. */
    String line(Node.Scalar scalar) {
        LineBreak.check(scalar.text(), scalar.position(), problems);
        return prose(scalar);
    }
}
