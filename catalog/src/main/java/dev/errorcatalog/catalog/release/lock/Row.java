package dev.errorcatalog.catalog.release.lock;

import dev.errorcatalog.catalog.model.Word;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.catalog.yaml.Node;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A map of a lock. Since the checksum held, what is malformed here was not written by us: reading stops at the first
 * such place.
 */
final class Row {

    private final Node.Mapping map;

    Row(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            throw new Malformed(node.position(), "a map should stand here");
        }
        this.map = mapping;
    }

    /** A text that has to be there. */
    String text(String key) {
        return optional(key)
                .orElseThrow(() -> new Malformed(map.position(), "the lock misses " + Quoted.of(key) + " here"));
    }

    /** A text that may be absent. */
    Optional<String> optional(String key) {
        return map.find(key).map(Node.Pair::value).map(Row::scalar);
    }

    /** A release that has to be there; empty for {@code none}. */
    Optional<Version> version(String key) {
        String text = text(key);
        Optional<Version> version = Version.parse(text);
        if (version.isEmpty() && !text.equals("none")) {
            throw new Malformed(map.position(), Quoted.of(text) + " is no release");
        }
        return version;
    }

    /** Whether a flag is set. */
    boolean flag(String key) {
        return optional(key).isPresent();
    }

    /** A list of texts; empty when the key is absent. */
    List<String> list(String key) {
        Optional<Node> node = map.find(key).map(Node.Pair::value);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Sequence sequence)) {
            throw new Malformed(node.get().position(), Quoted.of(key) + " should be a list");
        }
        return sequence.items().stream().map(Row::scalar).toList();
    }

    /** A map that may be absent. */
    Optional<Row> row(String key) {
        return map.find(key).map(Node.Pair::value).map(Row::new);
    }

    /** The entries of a map of maps; none when the key is absent. */
    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        row(key).ifPresent(rows -> rows.map
                .pairs()
                .forEach(pair -> entries.add(new Entry(pair.key().text(), new Row(pair.value())))));
        return entries;
    }

    /** A value that the format knows; {@code byDefault} when the key is absent. */
    <W extends Word> W word(String key, W[] values, W byDefault) {
        Optional<String> text = optional(key);
        return text.isEmpty() ? byDefault : word(text.get(), values);
    }

    /** The value that a text of this map spells. */
    <W extends Word> W word(String text, W[] values) {
        for (W value : values) {
            if (value.word().equals(text)) {
                return value;
            }
        }
        throw new Malformed(map.position(), Quoted.of(text) + " is not known");
    }

    private static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new Malformed(node.position(), "a text should stand here");
    }

    /** An entry of a map of maps. */
    record Entry(String name, Row row) {}

    /** Ends the reading of a lock. */
    static final class Malformed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Position position;
        private final String what;

        Malformed(Position position, String what) {
            super(what);
            this.position = position;
            this.what = what;
        }

        Position position() {
            return position;
        }

        String what() {
            return what;
        }
    }
}
