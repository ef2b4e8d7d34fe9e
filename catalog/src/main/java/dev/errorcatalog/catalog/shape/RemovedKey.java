package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;

/** The rule {@code removed-key}. */
public final class RemovedKey {
    public static final Rule RULE =
            Rule.error("removed-key", "A tombstone names what it stands for: an error's code, a class or a category.");

    private RemovedKey() {}

    /** What a key of {@code removed:} stands for; a problem when it is not well-formed. */
    public static Tombstone.Kind read(Node.Scalar key, Problems problems) {
        String text = key.text();
        Tombstone.Kind kind = kind(text);
        String target = text.substring(text.indexOf('/') + 1);
        boolean wellFormed = switch (kind) {
            case CLASS -> NameForm.CLASS.matches(target);
            case CATEGORY -> NameForm.CATEGORY.matches(target);
            // The code itself is checked with those of the errors.
            case ERROR -> text.indexOf('/') > 0;
        };
        if (!wellFormed) {
            problems.add(
                    RULE,
                    key.position(),
                    Quoted.of(text) + " names nothing that can be removed",
                    "write it like `protocol/114`, `class/OldException` or `category/old`");
        }
        return kind;
    }

    private static Tombstone.Kind kind(String key) {
        if (key.startsWith("class/")) {
            return Tombstone.Kind.CLASS;
        }
        return key.startsWith("category/") ? Tombstone.Kind.CATEGORY : Tombstone.Kind.ERROR;
    }
}
