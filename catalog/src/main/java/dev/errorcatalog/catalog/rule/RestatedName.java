package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.Locale;

/** "File not found." tells no more than FILE_NOT_FOUND did. */
final class RestatedName implements CatalogRule {
    private static final Rule RULE =
            Rule.error("restated-name", "A description says more than the name of the constant does.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ErrorEntry> error : draft.errors()) {
            String description = letters(error.value().description());
            if (!description.isEmpty()
                    && description.equals(letters(error.value().name()))) {
                problems.add(
                        RULE,
                        error.at("description"),
                        "the description of " + Quoted.of(error.value().name()) + " only repeats its name",
                        "say what happened, and to what");
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
