package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.read.Paths;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells where the parts of a catalog stand; they travel beside the catalog, which knows no files. */
public final class Positions {
    private final Position top;
    private final List<Node> roots;

    /**
     * @param top the start of the main file
     * @param roots the main file and the included ones
     */
    Positions(Position top, List<Node> roots) {
        this.top = top;
        this.roots = List.copyOf(roots);
    }

    /** The main file and the included ones. */
    List<Node> roots() {
        return roots;
    }

    /**
     * Where a value stands: {@code at("classes", "SyncException", "implements", "0")}.
     *
     * @param path keys and indexes from the top of the main file or of an included one
     * @return the place of the value, or of the nearest thing around it
     */
    public Position at(String... path) {
        for (int length = path.length; length > 0; length--) {
            String[] outer = Arrays.copyOf(path, length);
            Optional<Position> found = roots.stream()
                    .map(root -> Paths.exact(root, outer))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return top;
    }

    /**
     * Where a key stands, which is where people look for an entry: {@code key("errors", "BAD_IDENT")}.
     *
     * @param path keys and indexes as in {@link #at}; the last one is the key, so there is at least one
     * @return the place of the key, or of the nearest thing around it
     */
    public Position key(String... path) {
        return roots.stream()
                .map(root -> Paths.key(root, path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> at(path));
    }
}
