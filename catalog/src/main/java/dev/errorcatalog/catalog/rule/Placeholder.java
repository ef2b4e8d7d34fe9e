package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.problem.DidYouMean;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Braces in code spans, and doubled ones, are literal. */
final class Placeholder implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "placeholder", "A `{word}` in a text names a field of the error's class, so that it can be filled in.");

    /** A code span (as many backticks at its end as at its start), doubled braces, or a placeholder. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<!`)(?<ticks>`++).*?(?<!`)\\k<ticks>(?!`)|\\{\\{|\\}\\}|\\{(?<word>[A-Za-z][A-Za-z0-9_]*)\\}",
            Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ErrorEntry> error : draft.errors()) {
            ErrorEntry value = error.value();
            List<String> fields = fields(draft, draft.classOf(value));
            check(value.description(), error.at("description"), fields, problems);
            value.note().ifPresent(note -> check(note, error.at("note"), fields, problems));
            checkAll(value.cause(), "cause", error, fields, problems);
            checkAll(value.action(), "action", error, fields, problems);
        }
    }

    private static List<String> fields(Draft draft, String className) {
        List<String> fields = new ArrayList<>();
        for (ExceptionClass level : draft.lineage(className)) {
            level.fields().stream().map(Field::name).forEach(fields::add);
        }
        return fields;
    }

    private static void checkAll(
            List<String> texts, String key, Located<ErrorEntry> error, List<String> fields, Problems problems) {
        for (int i = 0; i < texts.size(); i++) {
            check(texts.get(i), error.at(key, Integer.toString(i)), fields, problems);
        }
    }

    private static void check(String text, Position position, List<String> fields, Problems problems) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group("word");
            if (word != null && !fields.contains(word)) {
                String hint = DidYouMean.hint(
                        word, fields, "put it in a code span, or double the braces, if it is meant literally");
                problems.add(
                        RULE, position, Quoted.of("{" + word + "}") + " names no field of the error's class", hint);
            }
        }
    }
}
