package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML: a list of maps with {@code code} and {@code name}, a map from names to maps with {@code code}, or a map
 * between codes and names, at any depth. {@code value} and {@code number} stand for {@code code} as well.
 */
final class YamlList {

    private static final List<String> CODE = List.of("code", "value", "number");

    private final List<Raw> entries = new ArrayList<>();

    private YamlList() {}

    static List<Raw> read(Source source, Problems problems) {
        YamlList list = new YamlList();
        YamlParser.parse(source, problems).ifPresent(list::collect);
        return list.entries;
    }

    private void collect(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::collect);
        } else if (node instanceof Node.Mapping map) {
            Optional<String> name = text(map, "name");
            name.ifPresentOrElse(
                    known -> add(known, code(map), map), () -> map.pairs().forEach(this::collect));
        }
    }

    private void collect(Node.Pair pair) {
        String key = pair.key().text();
        if (pair.value() instanceof Node.Scalar value) {
            if (CodeText.isNumber(value.text())) {
                add(key, Optional.of(value.text()), pair.key());
            } else if (CodeText.isNumber(key)) {
                add(value.text(), Optional.of(key), pair.key());
            }
        } else if (pair.value() instanceof Node.Mapping map
                && map.find("name").isEmpty()
                && code(map).isPresent()) {
            add(key, code(map), pair.key());
        } else {
            collect(pair.value());
        }
    }

    private void add(String name, Optional<String> code, Node place) {
        entries.add(new Raw(name, code.map(CodeText::of), place.position().line()));
    }

    private static Optional<String> code(Node.Mapping map) {
        return CODE.stream().flatMap(key -> text(map, key).stream()).findFirst();
    }

    private static Optional<String> text(Node.Mapping map, String key) {
        return map.find(key)
                .map(Node.Pair::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text());
    }
}
