package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the lock of a catalog that was never released. */
public final class Init {

    private Init() {}

    /**
     * The first lock, which says {@code released: none}.
     *
     * @param catalog the catalog
     * @param lock where the lock will be
     * @return refused when there is a lock already, or the catalog has errors
     */
    public static Outcome run(Parsed catalog, Given lock) {
        if (!lock.isAbsent()) {
            return Outcome.refused("init: " + lock.name()
                    + " is there already; nothing was written. To compare with it: `" + Commands.verb("check") + "`\n");
        }
        Optional<Catalog> value = catalog.catalog();
        if (value.isEmpty()) {
            return Outcome.refused(catalog.problems().stream()
                    .filter(Problem::isError)
                    .map(Problem::render)
                    .collect(Collectors.joining()));
        }
        Release all = Release.of(value.get(), Optional.empty());
        Release none = Release.of(Optional.empty(), all.header(), List.of(), List.of(), List.of(), List.of());
        return new Outcome(
                true,
                "init: " + lock.name() + " says that nothing was released yet; commit it. The first promise: `"
                        + Commands.verb("release") + "`\n",
                List.of(new Outcome.Edit(lock.name(), Lock.write(none))));
    }
}
