package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.problem.Problem;
import javax.tools.Diagnostic;

/**
 * A message of the compiler.
 *
 * @param kind how the compiler takes it
 * @param text what it says, with a stable id
 */
record Message(Diagnostic.Kind kind, String text) {
    /**
     * Says what is wrong with a catalog. A warning there is a note of the compiler, because the warning of a processor
     * fails a build with {@code -Werror}.
     */
    static Message of(Problem problem) {
        return new Message(problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.NOTE, problem.oneLine());
    }

    /** Says why nothing can be generated. */
    static Message of(Refusal refusal) {
        return new Message(Diagnostic.Kind.ERROR, refusal.text());
    }

    /** Whether it stops the compile. */
    boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }
}
