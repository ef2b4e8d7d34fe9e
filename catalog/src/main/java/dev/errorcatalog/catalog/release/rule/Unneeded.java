package dev.errorcatalog.catalog.release.rule;

import java.util.List;

/**
 * Changes that a list of compatibility rules is expected to have, but that cannot occur here, or change nothing.
 *
 * @param change what one would look for
 * @param reason why there is no rule for it
 */
public record Unneeded(String change, String reason) {

    private static final List<Unneeded> ALL = List.of(
            new Unneeded("duplicate-key", "a catalog with a code twice is refused (`duplicate-code`)"),
            new Unneeded(
                    "entry-reordered",
                    "order and files of a catalog mean nothing: sorted by identity, it is the same release"),
            new Unneeded(
                    "cross-category-number",
                    "an error is category and code together; its page and its constant are the category's"),
            new Unneeded("class-name-clash", "a class called like one of the JDK is refused (`reserved-name`)"),
            new Unneeded("class-now-final", "generated exception classes are open, and never sealed"),
            new Unneeded("class-now-abstract", "generated exception classes are concrete"),
            new Unneeded("ctor-changed", "generated exception classes have no public constructor"),
            new Unneeded("abstract-method-added", "generated exception classes have no abstract methods"),
            new Unneeded("final-method-added", "generated getters are not final"),
            new Unneeded("serial-uid-missing", "every generated class has a fixed serialVersionUID"),
            new Unneeded("category-as-enum", "categories are values of an open class, not an enum"),
            new Unneeded(
                    "info-record-component-added", "values of fields are final classes with accessors, not records"),
            new Unneeded("field-added-required", "every field reads as empty where a server does not send it"),
            new Unneeded(
                    "field-now-nullable", "a getter never returns null; what it returns when absent is its type's"),
            new Unneeded(
                    "unknown-behaviour-changed",
                    "an unknown code is reported, has no reset strategy and is fatal as the wire says, in every"
                            + " release; its class is checked by `unknown-default-changed`"),
            new Unneeded(
                    "reset-class-mismatch",
                    "a catalog with reset strategies on another class is refused (`reset-class`)"),
            new Unneeded("replaced-by-dangling", "a catalog that refers to nothing is refused (`unknown-name`)"),
            new Unneeded("replaced-by-cycle", "a catalog that leads in a circle is refused (`replacement-cycle`)"),
            new Unneeded(
                    "new-entry-undocumented",
                    "a catalog without a description and an action for every error is refused (`missing-key`), so there"
                            + " is nothing to count down"));

    /** All of them. */
    public static List<Unneeded> all() {
        return ALL;
    }
}
