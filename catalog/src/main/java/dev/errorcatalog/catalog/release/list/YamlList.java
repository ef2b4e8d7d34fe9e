package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads YAML: a list of maps with {@code code} and {@code name}, or a map between codes and names, at any depth. */
final class YamlList {

    private final List<Listed> entries = new ArrayList<>();

    private YamlList() {}

    static List<Listed> read(Source source, Problems problems) {
        YamlList list = new YamlList();
        YamlParser.parse(source, problems).ifPresent(list::collect);
        return list.entries;
    }

    private void collect(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::collect);
        } else if (node instanceof Node.Mapping map) {
            Optional<String> code = text(map, "code");
            Optional<String> name = text(map, "name");
            if (code.isPresent() && name.isPresent()) {
                add(name.get(), code.get(), map);
            } else {
                map.pairs().forEach(this::collect);
            }
        }
    }

    private void collect(Node.Pair pair) {
        String key = pair.key().text();
        if (!(pair.value() instanceof Node.Scalar value)) {
            collect(pair.value());
        } else if (isNumber(value.text())) {
            add(key, value.text(), pair.key());
        } else if (isNumber(key)) {
            add(value.text(), key, pair.key());
        }
    }

    private void add(String name, String code, Node place) {
        entries.add(new Listed(ConstantName.of(name), code, place.position().line()));
    }

    private static Optional<String> text(Node.Mapping map, String key) {
        return map.find(key)
                .map(Node.Pair::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text());
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,10}");
    }
}
