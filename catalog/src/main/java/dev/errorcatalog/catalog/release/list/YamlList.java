package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads YAML: a list of maps with {@code code} and {@code name}, or a map from names to maps with {@code code}; where a
 * file has neither, maps between codes and names. {@code value} and {@code number} stand for {@code code} as well. When
 * one entry of a list or map has a code, all have to have one.
 */
final class YamlList {

    private static final List<String> CODE = List.of("code", "value", "number");

    private YamlList() {}

    static List<Raw> read(Source source, Problems problems) {
        return YamlParser.parse(source, problems)
                .map(root -> {
                    List<Raw> entries = entries(root).toList();
                    return entries.isEmpty() ? pairs(root).toList() : entries;
                })
                .orElse(List.of());
    }

    /** The entries that say which of their values is the code. */
    private static Stream<Raw> entries(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().anyMatch(YamlList::isEntry)
                    ? sequence.items().stream().map(item -> entry(name(item).orElse("an item"), item, item))
                    : sequence.items().stream().flatMap(YamlList::entries);
        }
        if (isEntry(node)) {
            return Stream.of(entry(name(node).orElse(""), node, node));
        }
        List<Node.Pair> pairs = pairsOf(node);
        boolean hasNamesAsKeys = pairs.stream()
                .anyMatch(pair ->
                        name(pair.value()).isEmpty() && code(pair.value()).isPresent());
        return hasNamesAsKeys
                ? pairs.stream().map(pair -> entry(pair.key().text(), pair.value(), pair.key()))
                : pairs.stream().flatMap(pair -> entries(pair.value()));
    }

    /** The entries of maps between codes and names. */
    private static Stream<Raw> pairs(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().flatMap(YamlList::pairs);
        }
        List<Raw> inner =
                pairsOf(node).stream().flatMap(pair -> pairs(pair.value())).toList();
        List<Node.Pair> own = pairsOf(node).stream()
                .filter(pair -> pair.value() instanceof Node.Scalar)
                .toList();
        if (own.stream().map(YamlList::pair).noneMatch(raw -> raw.code().isPresent())) {
            return inner.stream();
        }
        return inner.isEmpty()
                ? own.stream().map(YamlList::pair)
                : Stream.concat(
                        inner.stream(), own.stream().map(pair -> unreadable(pair, "it stands beside the list")));
    }

    private static Raw pair(Node.Pair pair) {
        String key = pair.key().text();
        String value = text(pair.value()).orElse("");
        if (CodeText.isNumber(value)) {
            return new Raw(key, Optional.of(CodeText.of(value)), "", pair.key().position());
        }
        return CodeText.isNumber(key)
                ? new Raw(value, Optional.of(CodeText.of(key)), "", pair.key().position())
                : unreadable(pair, "neither side is a number");
    }

    private static Raw unreadable(Node.Pair pair, String why) {
        return new Raw(pair.key().text(), Optional.empty(), why, pair.key().position());
    }

    private static Raw entry(String name, Node node, Node place) {
        Optional<String> code = code(node).map(CodeText::of);
        return new Raw(name, code, code.isPresent() ? "" : "it has no `code`", place.position());
    }

    private static boolean isEntry(Node node) {
        return name(node).isPresent() && code(node).isPresent();
    }

    private static Optional<String> name(Node node) {
        return value(node, "name");
    }

    private static Optional<String> code(Node node) {
        return CODE.stream().flatMap(key -> value(node, key).stream()).findFirst();
    }

    private static Optional<String> value(Node node, String key) {
        return node instanceof Node.Mapping map ? map.find(key).flatMap(pair -> text(pair.value())) : Optional.empty();
    }

    private static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static List<Node.Pair> pairsOf(Node node) {
        return node instanceof Node.Mapping map ? map.pairs() : List.of();
    }
}
