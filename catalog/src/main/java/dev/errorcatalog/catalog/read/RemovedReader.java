package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.model.Tombstone.Kind;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads an entry of {@code removed:}; the home of the rule {@code removed-key}. */
final class RemovedReader {
    static final Rule RULE =
            Rule.error("removed-key", "A tombstone names what it stands for: an error's code, a class or a category.");

    private static final List<String> KEYS = List.of("name", "since", "reason", "replaced-by");

    private final Problems problems;

    RemovedReader(Problems problems) {
        this.problems = problems;
    }

    Located<Tombstone> read(Node.Pair pair) {
        Node.Scalar key = pair.key();
        Kind kind = kind(key.text());
        checkKey(key, kind);
        String owner = "the tombstone " + Quoted.of(key.text());
        Keys keys = new Keys(pair.value(), "a tombstone", owner, key.position(), KEYS, problems);
        keys.require("since");
        if (kind == Kind.ERROR) {
            keys.require("name");
        }
        Optional<String> name =
                keys.checked("name", (scalar, p) -> NameForm.ERROR.check(scalar.text(), scalar.position(), p));
        Tombstone value = new Tombstone(
                kind,
                key.text(),
                name,
                keys.version("since").orElse(""),
                keys.requiredProse("reason"),
                keys.scalar("replaced-by").map(Node.Scalar::text));
        return new Located<>(key, value, pair.value());
    }

    private static Kind kind(String key) {
        if (key.startsWith("class/")) {
            return Kind.CLASS;
        }
        return key.startsWith("category/") ? Kind.CATEGORY : Kind.ERROR;
    }

    private void checkKey(Node.Scalar key, Kind kind) {
        String text = key.text();
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
    }
}
