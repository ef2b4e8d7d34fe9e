package dev.errorcatalog.catalog.yaml;

import dev.errorcatalog.catalog.problem.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file, with its place. */
public sealed interface Node {
    /** Where it starts; its length ends with the node or with the line. */
    Position position();

    /** What it is, for messages: {@code a text}. */
    String kind();

    /** Whether all of it could be read; what could not was told already. */
    boolean isWhole();

    /**
     * A text; what looks like a number or a Boolean is a text as well.
     *
     * @param text the text with its escapes decoded and its lines folded
     * @param plain whether it stands without quotes and is no block
     * @param cut whether a comment follows it on its line
     */
    record Scalar(String text, boolean plain, boolean cut, Position position) implements Node {
        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public boolean isWhole() {
            return true;
        }
    }

    /** Something that stands elsewhere, which a catalog may not have: nothing more is told of it. */
    record Alias(Position position) implements Node {
        @Override
        public String kind() {
            return "an alias";
        }

        @Override
        public boolean isWhole() {
            return false;
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Position position) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public boolean isWhole() {
            return items.stream().allMatch(Node::isWhole);
        }
    }

    /** A map from texts to nodes, in the order of the file; keys can stand in it twice. */
    final class Mapping implements Node {
        private final List<Pair> pairs;
        private final Map<String, Pair> firsts = new HashMap<>();
        private final boolean hasAllKeys;
        private final Position position;

        /** A map of which all keys are known. */
        public Mapping(List<Pair> pairs, Position position) {
            this(pairs, true, position);
        }

        Mapping(List<Pair> pairs, boolean hasAllKeys, Position position) {
            this.pairs = List.copyOf(pairs);
            this.hasAllKeys = hasAllKeys;
            this.position = position;
            pairs.forEach(pair -> firsts.putIfAbsent(pair.key().text(), pair));
        }

        /** The pairs in the order of the file. */
        public List<Pair> pairs() {
            return pairs;
        }

        /** Whether every key could be read: if not, a key that is missing here may be in the file. */
        public boolean hasAllKeys() {
            return hasAllKeys;
        }

        /** The first pair with a key. */
        public Optional<Pair> find(String key) {
            return Optional.ofNullable(firsts.get(key));
        }

        @Override
        public Position position() {
            return position;
        }

        @Override
        public String kind() {
            return "a map";
        }

        @Override
        public boolean isWhole() {
            return hasAllKeys && pairs.stream().map(Pair::value).allMatch(Node::isWhole);
        }
    }

    /** A key and its value. */
    record Pair(Scalar key, Node value) {}
}
