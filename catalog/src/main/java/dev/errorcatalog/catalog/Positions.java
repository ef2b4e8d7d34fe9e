package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.read.Paths;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Tells where the parts of a catalog stand; they travel beside the catalog, which knows no files. */
public final class Positions {
    private final List<Node> roots;

    Positions(List<Node> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * Where a value stands: {@code of("classes", "SyncException", "implements", "0")}.
     *
     * @param path keys and indexes from the top of the main file or of an included one
     * @return the place of the value; empty when no file has it
     */
    public Optional<Position> of(String... path) {
        return roots.stream()
                .map(root -> Paths.exact(root, path))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
