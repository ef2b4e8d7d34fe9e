package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.model.Tombstone.Kind;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.RemovedKey;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads an entry of {@code removed:}. */
final class RemovedReader {
    private static final List<String> ERROR_KEYS = List.of("name", "since", "reason", "replaced-by");
    private static final List<String> OTHER_KEYS = List.of("since", "reason", "replaced-by");

    private final Problems problems;

    RemovedReader(Problems problems) {
        this.problems = problems;
    }

    Located<Tombstone> read(Node.Pair pair) {
        Node.Scalar key = pair.key();
        Kind kind = RemovedKey.read(key, problems);
        String owner = "the tombstone " + Quoted.of(key.text());
        String what = kind == Kind.ERROR ? "an error's tombstone" : "this tombstone";
        List<String> known = kind == Kind.ERROR ? ERROR_KEYS : OTHER_KEYS;
        Keys keys = new Keys(pair.value(), what, owner, key.position(), known, problems);
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
                keys.name("replaced-by"));
        return new Located<>(key, value, pair.value());
    }
}
