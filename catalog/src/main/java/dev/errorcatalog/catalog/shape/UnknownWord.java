package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.model.Word;
import dev.errorcatalog.catalog.problem.DidYouMean;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rule {@code unknown-word}. */
public final class UnknownWord {
    public static final Rule RULE =
            Rule.error("unknown-word", "Where the format lists the possible values, the value is one of them.");

    private UnknownWord() {}

    /** The value of a key that a scalar spells; empty, and a problem, when it spells none of them. */
    public static <W extends Word> Optional<W> read(String key, Node.Scalar scalar, W[] values, Problems problems) {
        Optional<W> value = Arrays.stream(values)
                .filter(candidate -> candidate.word().equals(scalar.text()))
                .findFirst();
        if (value.isEmpty()) {
            List<String> words = Arrays.stream(values).map(Word::word).toList();
            String hint = DidYouMean.hint(scalar.text(), words, "use one of " + String.join(", ", words));
            problems.add(
                    RULE, scalar.position(), Quoted.of(scalar.text()) + " is not a value of " + Quoted.of(key), hint);
        }
        return value;
    }
}
