package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs one check on one text. */
final class Checked {
    private Checked() {}

    /** The problems that a check finds in a text without quotes. */
    static List<Problem> problems(String text, BiConsumer<Node.Scalar, Problems> check) {
        Problems problems = new Problems();
        check.accept(new Node.Scalar(text, true, false, new Source("a", text).at(0)), problems);
        return problems.sorted("a");
    }
}
