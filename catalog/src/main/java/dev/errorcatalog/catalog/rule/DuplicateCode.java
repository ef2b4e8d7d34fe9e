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
import java.util.Optional;

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
        for (Located<ErrorEntry> error : draft.errors()) {
            String id = error.value().id().toString();
            if (!error.value().id().code().isEmpty()) {
                String message = Quoted.of(id) + " is the code of two errors";
                errors.report(id, error.at("code"), RULE, message, "give one of them another code", problems);
            }
        }
        Firsts tombstones = new Firsts();
        Map<String, Located<Tombstone>> removed = new HashMap<>();
        for (Located<Tombstone> tombstone : draft.removed()) {
            if (tombstone.value().kind() == Tombstone.Kind.ERROR) {
                String key = tombstone.value().key();
                String message = Quoted.of(key) + " has two tombstones";
                tombstones.report(key, tombstone.position(), RULE, message, "keep one of the two", problems);
                removed.putIfAbsent(key, tombstone);
            }
        }
        for (Located<ErrorEntry> error : draft.errors()) {
            Optional.ofNullable(removed.get(error.value().id().toString()))
                    .filter(tombstone -> !isSame(error.value(), tombstone.value()))
                    .filter(tombstone -> !isReuse(error.value(), tombstone.value()))
                    .ifPresent(tombstone -> reportRemoved(error, tombstone, problems));
        }
    }

    private static void reportRemoved(Located<ErrorEntry> error, Located<Tombstone> tombstone, Problems problems) {
        problems.add(
                RULE,
                error.at("code"),
                Quoted.of(error.value().id().toString()) + " is the code of an error that was removed",
                "take a code that was never used; if upstream gave it a new meaning, say so with `reuses`",
                new Problem.Other(tombstone.position(), "removed here"));
    }

    /** The same error on both sides is a case of {@code removed-still-there}. */
    private static boolean isSame(ErrorEntry error, Tombstone tombstone) {
        return tombstone.name().equals(Optional.of(error.name()));
    }

    private static boolean isReuse(ErrorEntry error, Tombstone tombstone) {
        return error.reuses().map(Reuse::name).equals(tombstone.name());
    }
}
