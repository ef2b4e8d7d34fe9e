package dev.errorcatalog.catalog.problem;

import java.util.List;

/**
 * A breach of a rule.
 *
 * @param rule the rule
 * @param position where
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what would be right, without a full stop
 * @param others other places that belong to it, such as the first of two equal names
 */
public record Problem(Rule rule, Position position, String message, String hint, List<Other> others) {
    /**
     * Another place that belongs to a problem.
     *
     * @param position where
     * @param label what is there, such as {@code first here}
     */
    public record Other(Position position, String label) {}

    public Problem {
        others = List.copyOf(others);
    }

    /** Whether the catalog is refused because of it. */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** All of it in one line: {@code catalog.yaml:27:5: error[unknown-key]: `cuase` is not a key of an error; did you mean `cause`?} */
    public String oneLine() {
        StringBuilder line = new StringBuilder();
        line.append(position).append(": ").append(headline()).append("; ").append(hint);
        others.forEach(other -> line.append(" (")
                .append(other.label())
                .append(": ")
                .append(other.position())
                .append(')'));
        return line.toString();
    }

    /** All of it with the lines of the file, a caret below the place, and the hint; several lines, each ending with LF. */
    public String render() {
        return Rendering.of(this);
    }

    String headline() {
        return rule.severity().word() + "[" + rule.id() + "]: " + message;
    }
}
