package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Lineage;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was ever called what: names of today, former ones that code may still have, and those of removed errors. */
final class FormerNames {
    private final Diff diff;
    private final Lineage lineage;
    private final Map<String, List<ReleasedError>> errors = new HashMap<>();
    private final Map<String, List<ReleasedTombstone>> graves = new HashMap<>();

    FormerNames(Diff diff) {
        this.diff = diff;
        this.lineage = new Lineage(diff);
        for (ReleasedError error : diff.before().errors().values()) {
            error.places().forEach(name -> add(errors, name, error));
        }
        diff.before().removed().values().stream()
                .filter(ReleasedTombstone::isError)
                .forEach(grave -> grave.places().forEach(name -> add(graves, name, grave)));
    }

    private static <T> void add(Map<String, List<T>> owners, String name, T owner) {
        owners.computeIfAbsent(name, any -> new ArrayList<>()).add(owner);
    }

    /** The code of another error whose name, in the same category, an error of the later release has. */
    Optional<ErrorId> otherOwner(String name, ReleasedError error) {
        String category = error.id().category();
        Stream<ErrorId> living = errors.getOrDefault(name, List.of()).stream()
                .filter(owner -> lineage.wasIn(owner, category))
                .filter(owner -> diff.successor(owner).filter(error::equals).isEmpty())
                .map(lineage::successorId);
        Stream<ErrorId> gone = graves.getOrDefault(name, List.of()).stream()
                .filter(grave -> diff.today(grave.id()).category().equals(category))
                .filter(grave -> !lineage.mayBeCalled(error, name, grave))
                .map(grave -> diff.today(grave.id()));
        return Stream.concat(living, gone).findFirst();
    }
}
