package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.Arrays;
import java.util.Optional;

/** Finds nodes by the keys and indexes that lead to them, such as {@code "aliases", "0"}. */
public final class Paths {
    private Paths() {}

    /** The position of the value at a path. */
    public static Optional<Position> exact(Node start, String... path) {
        Optional<Node> current = Optional.of(start);
        for (String step : path) {
            current = current.flatMap(node -> child(node, step));
        }
        return current.map(Node::position);
    }

    /** The position of the value at a path, or of the nearest value around it that exists. */
    static Optional<Position> nearest(Node start, String... path) {
        for (int length = path.length; length > 0; length--) {
            Optional<Position> found = exact(start, Arrays.copyOf(path, length));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The position of the key at a path. */
    public static Optional<Position> key(Node start, String... path) {
        Optional<Node> current = Optional.of(start);
        for (String step : Arrays.copyOf(path, path.length - 1)) {
            current = current.flatMap(node -> child(node, step));
        }
        return current.filter(Node.Mapping.class::isInstance)
                .flatMap(node -> ((Node.Mapping) node).find(path[path.length - 1]))
                .map(pair -> pair.key().position());
    }

    private static Optional<Node> child(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.find(step).map(Node.Pair::value);
        }
        if (!step.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(step);
        if (node instanceof Node.Sequence sequence) {
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        // One text may stand where a list is allowed.
        return index == 0 ? Optional.of(node) : Optional.empty();
    }
}
