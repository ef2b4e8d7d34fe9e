package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.yaml.Node;

/**
 * A part of a catalog with the nodes it was read from.
 *
 * @param name the key it stands under
 * @param value the part; a text that could not be read is blank in it, and was told already
 * @param body the node of the part
 */
public record Located<T>(Node.Scalar name, T value, Node body) {
    /** Where its name is. */
    public Position position() {
        return name.position();
    }

    /**
     * Where a value of the part is: {@code at("deprecated", "replaced-by")}, {@code at("aliases", "0")}. The place of
     * the nearest thing around it when the part does not have it.
     */
    public Position at(String... path) {
        return path.length == 0 ? position() : Paths.nearest(body, path).orElse(position());
    }

    /** Where the name of a map's entry is: {@code atKey("fields", "writes")}. */
    public Position atKey(String... path) {
        return Paths.key(body, path).orElseGet(() -> at(path));
    }
}
