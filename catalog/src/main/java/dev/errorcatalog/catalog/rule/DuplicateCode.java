package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashMap;
import java.util.Map;

/** Identity is category and code together; released SDKs in the field keep the meaning that a code had. */
final class DuplicateCode implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "duplicate-code",
            "A code of a category means one error, now and after its removal, unless it says `reuses`.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts errors = new Firsts();
        Map<String, Located<Tombstone>> removed = new HashMap<>();
        draft.removed().forEach(tombstone -> {
            removed.putIfAbsent(tombstone.value().key(), tombstone);
        });
        checkTombstones(draft, problems);
        for (Located<ErrorEntry> error : draft.errors()) {
            String id = error.value().id().toString();
            if (error.value().id().code().isEmpty()) {
                continue;
            }
            errors.report(
                    id,
                    error.at("code"),
                    RULE,
                    Quoted.of(id) + " is the code of two errors",
                    "give one of them another code",
                    problems);
            Located<Tombstone> tombstone = removed.get(id);
            if (tombstone != null && !isReuse(error.value(), tombstone.value())) {
                problems.add(
                        RULE,
                        error.at("code"),
                        Quoted.of(id) + " is the code of an error that was removed",
                        "take a code that was never used; if upstream gave it a new meaning, say so with `reuses`",
                        new Problem.Other(tombstone.position(), "removed here"));
            }
        }
    }

    private static void checkTombstones(Draft draft, Problems problems) {
        Firsts tombstones = new Firsts();
        for (Located<Tombstone> tombstone : draft.removed()) {
            String key = tombstone.value().key();
            tombstones.report(
                    key,
                    tombstone.position(),
                    RULE,
                    Quoted.of(key) + " has two tombstones",
                    "keep one of the two",
                    problems);
        }
    }

    private static boolean isReuse(ErrorEntry error, Tombstone tombstone) {
        return error.reuses().map(Reuse::name).equals(tombstone.name());
    }
}
