package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.regex.Pattern;

/** Every YAML and Java version must read the same number: ASCII digits, decimal, 32 bits. */
final class CodeForm implements CatalogRule {
    private static final Rule RULE =
            Rule.error("code-form", "A code is `category/code`, the code a plain 32-bit number or a short word.");

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,9})");
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ErrorEntry> error : draft.errors()) {
            check(error.value().id(), error.at("code"), draft, problems);
        }
        for (Located<Tombstone> tombstone : draft.removed()) {
            if (tombstone.value().kind() == Tombstone.Kind.ERROR
                    && tombstone.value().key().indexOf('/') > 0) {
                check(tombstone.value().id(), tombstone.position(), draft, problems);
            }
        }
    }

    private static void check(ErrorId id, Position position, Draft draft, Problems problems) {
        if (id.category().isEmpty() && id.code().isEmpty()) {
            return;
        }
        if (id.category().isEmpty()) {
            problems.add(RULE, position, Quoted.of(id.code()) + " names no category", "write it like `protocol/208`");
            return;
        }
        if (id.code().isEmpty()) {
            String message = Quoted.of(id.toString()) + " has no code behind the slash";
            problems.add(RULE, position, message, "write it like `protocol/208`");
            return;
        }
        Category category = draft.categoriesBySlug().get(id.category());
        boolean text = category == null ? !isNumeric(id.code()) : category.codes() == CodeKind.TEXT;
        if (text && !TEXT.matcher(id.code()).matches()) {
            problems.add(
                    RULE,
                    position,
                    Quoted.of(id.code()) + " is no code",
                    "use at most 80 ASCII letters, digits, `.`, `_` or `-`, a letter or digit first");
        } else if (!text && !isInteger(id.code())) {
            problems.add(
                    RULE,
                    position,
                    Quoted.of(id.code()) + " is no 32-bit number in decimal",
                    "write only ASCII digits, without leading zeros; `codes: text` in the category allows words");
        }
    }

    private static boolean isNumeric(String code) {
        return INTEGER.matcher(code).matches();
    }

    private static boolean isInteger(String code) {
        boolean minusZero = code.equals("-0");
        return isNumeric(code) && !minusZero && Long.parseLong(code) == (int) Long.parseLong(code);
    }
}
