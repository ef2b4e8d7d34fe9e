package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Braces in code spans, and doubled ones, are literal. */
final class Placeholder implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "placeholder", "A `{word}` in a text names a field of the error's class, so that it can be filled in.");

    /**
     * An escaped backtick or backslash, a code span (as many backticks at its end as at its start; a backslash escapes
     * none of them), backticks that begin no code span, doubled braces, or a placeholder.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\[`\\\\]|(?<ticks>`++).*?(?<!`)\\k<ticks>(?!`)|`++"
                    + "|\\{\\{|\\}\\}|\\{(?<word>[A-Za-z][A-Za-z0-9_]*)\\}",
            Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Suggestions suggestions = new Suggestions();
        for (Located<ErrorEntry> error : draft.errors()) {
            new Check(error, draft, suggestions, problems).run();
        }
    }

    private record Check(Located<ErrorEntry> error, Draft draft, Suggestions suggestions, Problems problems) {
        void run() {
            ErrorEntry value = error.value();
            text(value.description(), "description");
            value.note().ifPresent(note -> text(note, "note"));
            value.unrelatedClass().ifPresent(reason -> text(reason, "reason"));
            value.deprecated().flatMap(Deprecation::reason).ifPresent(reason -> text(reason, "deprecated", "reason"));
            value.retired().flatMap(Deprecation::reason).ifPresent(reason -> text(reason, "retired", "reason"));
            value.reuses().ifPresent(reuse -> text(reuse.reason(), "reuses", "reason"));
            texts(value.cause(), "cause");
            texts(value.action(), "action");
        }

        private void texts(List<String> texts, String key) {
            for (int i = 0; i < texts.size(); i++) {
                text(texts.get(i), key, Integer.toString(i));
            }
        }

        private void text(String text, String... path) {
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                String word = token.group("word");
                if (word != null && !isField(word)) {
                    String hint = suggestions.hint(
                            draft.classOf(error.value()),
                            word,
                            () -> draft.fieldNames(draft.classOf(error.value())),
                            "put it in a code span, or double the braces, if it is meant literally");
                    String message = Quoted.of("{" + word + "}") + " names no field of the error's class";
                    problems.add(RULE, error.at(path), message, hint);
                }
            }
        }

        private boolean isField(String word) {
            return draft.lineage(draft.classOf(error.value())).stream()
                    .flatMap(level -> level.fields().stream())
                    .anyMatch(field -> field.name().equals(word));
        }
    }
}
