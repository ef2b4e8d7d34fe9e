package dev.errorcatalog.catalog.release.accept;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.shape.BlankText;
import dev.errorcatalog.catalog.shape.DuplicateKey;
import dev.errorcatalog.catalog.shape.MissingKey;
import dev.errorcatalog.catalog.shape.UnknownKey;
import dev.errorcatalog.catalog.shape.WrongType;
import dev.errorcatalog.catalog.yaml.MergeConflict;
import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.Utf8;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads {@code accepted-changes.yaml}: a list of acceptances, and of at most one {@code semver-override}. */
public final class AcceptanceReader {

    private static final List<String> KEYS =
            List.of("rule", "key", "from", "to", "because", "migration", "semver-override");
    public static final Rule TWICE =
            Rule.error("doubled-acceptance", "An acceptance, or the `semver-override`, stands there once.");
    public static final Rule CONFLICT =
            Rule.error("acceptance-conflict", "The acceptances are one list, not two that a merge left in the file.");

    private static final String OVERRIDE = "semver-override";

    private final Problems problems = new Problems();
    private final List<Acceptance> all = new ArrayList<>();
    private Optional<Acceptances.SemverOverride> override = Optional.empty();

    private AcceptanceReader() {}

    /**
     * Reads the file.
     *
     * @param name the path to show in messages
     * @param bytes what it holds; nothing, or comments alone, is no acceptance
     */
    public static Acceptances read(String name, byte[] bytes) {
        AcceptanceReader reader = new AcceptanceReader();
        Utf8.decode(name, bytes, reader.problems)
                .filter(reader::isMerged)
                .flatMap(source -> YamlParser.parse(source, reader.problems))
                .ifPresent(reader::file);
        return new Acceptances(reader.all, reader.override, reader.problems.sorted(name));
    }

    private boolean isMerged(Source source) {
        OptionalInt conflict = MergeConflict.in(source.text());
        conflict.ifPresent(at -> problems.add(
                CONFLICT,
                source.at(at),
                "the file has a merge conflict in it",
                "keep the acceptances of both sides, and take the lines of the marks out"));
        return conflict.isEmpty();
    }

    private void file(Node root) {
        if (root instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::item);
        } else {
            WrongType.report(root, "the file", "a list", "start each acceptance with `- rule:`", problems);
        }
    }

    private void item(Node node) {
        if (!(node instanceof Node.Mapping map)) {
            WrongType.report(node, "an acceptance", "a map", "start it with `- rule:`", problems);
            return;
        }
        UnknownKey.check(map, "an acceptance", KEYS, problems);
        DuplicateKey.check(map, problems);
        if (map.find(OVERRIDE).isPresent()) {
            if (override.isPresent()) {
                problems.add(
                        TWICE, map.position(), "`semver-override` stands there already", "take one of the two out");
            }
            override = Optional.of(new Acceptances.SemverOverride(required(map, OVERRIDE), map.position()));
            return;
        }
        add(new Acceptance(
                required(map, "rule"),
                required(map, "key"),
                value(map, "from"),
                value(map, "to"),
                required(map, "because"),
                Optional.of(value(map, "migration")).filter(text -> !text.isBlank()),
                map.position()));
    }

    private void add(Acceptance acceptance) {
        String what = Quoted.of(acceptance.key() + " " + acceptance.rule());
        if (all.stream().anyMatch(acceptance::meansTheSame)) {
            problems.add(TWICE, acceptance.position(), what + " is accepted already", "take one of the two out");
        }
        all.add(acceptance);
    }

    private String required(Node.Mapping map, String key) {
        if (map.find(key).isEmpty()) {
            MissingKey.report(key, "the acceptance", map.position(), problems);
        }
        map.find(key)
                .map(Node.Pair::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .ifPresent(scalar -> BlankText.check(scalar.text(), scalar.position(), problems));
        return value(map, key);
    }

    /** A text, or a list as findings write it. */
    private String value(Node.Mapping map, String key) {
        Optional<Node> node = map.find(key).map(Node.Pair::value);
        return node.map(found -> {
                    if (found instanceof Node.Scalar scalar) {
                        return scalar.text();
                    }
                    if (found instanceof Node.Sequence sequence) {
                        return sequence.items().stream()
                                .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "?")
                                .collect(Collectors.joining(", ", "[", "]"));
                    }
                    WrongType.report(found, Quoted.of(key), "a text or a list", "write it as the check does", problems);
                    return "";
                })
                .orElse("");
    }
}
