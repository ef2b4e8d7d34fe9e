package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Word;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.shape.DuplicateItem;
import dev.errorcatalog.catalog.shape.DuplicateKey;
import dev.errorcatalog.catalog.shape.MissingKey;
import dev.errorcatalog.catalog.shape.UnknownKey;
import dev.errorcatalog.catalog.shape.UnknownWord;
import dev.errorcatalog.catalog.shape.VersionForm;
import dev.errorcatalog.catalog.shape.WrongType;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The keys of one map, read one by one. What is wrong is told; what could not be read is blank, empty or absent, so
 * that reading goes on and all problems come out in one run.
 */
final class Keys {
    private final String owner;
    private final Position position;
    private final Optional<Node.Mapping> map;
    private final Texts texts;
    private final Problems problems;

    /**
     * @param node the map
     * @param kind what it is, such as {@code an error}
     * @param owner the very one, such as {@code the error `X`}
     * @param position where its name is
     * @param known the keys it may have
     */
    Keys(Node node, String kind, String owner, Position position, List<String> known, Problems problems) {
        this.owner = owner;
        this.position = position;
        this.problems = problems;
        this.texts = new Texts(problems);
        this.map = asMap(node, owner);
        map.ifPresent(mapping -> {
            UnknownKey.check(mapping, kind, known, problems);
            DuplicateKey.check(mapping, problems);
        });
    }

    Optional<Node> find(String key) {
        return map.flatMap(mapping -> mapping.find(key)).map(Node.Pair::value);
    }

    /** Tells that a key is missing, unless its map is none at all or has unreadable keys, which was told already. */
    void require(String key) {
        if (map.filter(Node.Mapping::hasAllKeys).isPresent() && find(key).isEmpty()) {
            MissingKey.report(key, owner, position, problems);
        }
    }

    /** A text as it stands, for names and numbers; absent when the key is. */
    Optional<Node.Scalar> scalar(String key) {
        return find(key).flatMap(node -> {
            if (node instanceof Node.Scalar scalar) {
                return Optional.of(scalar);
            }
            WrongType.report(node, Quoted.of(key), "a text", "write one text", problems);
            return Optional.empty();
        });
    }

    /** The name of something else in the catalog, whether that exists or not; "" when it is blank, which is told. */
    Optional<String> name(String key) {
        return scalar(key).map(texts::name);
    }

    /** A required name of something else; blank when it could not be read. */
    String required(String key) {
        require(key);
        return name(key).orElse("");
    }

    /** An address. */
    Optional<String> address(String key, BiConsumer<Node.Scalar, Problems> form) {
        return scalar(key).map(scalar -> texts.address(scalar, form));
    }

    /** A text as it stands, after a check of its own. */
    Optional<String> checked(String key, BiConsumer<Node.Scalar, Problems> check) {
        Optional<Node.Scalar> scalar = scalar(key);
        scalar.ifPresent(found -> check.accept(found, problems));
        return scalar.map(Node.Scalar::text);
    }

    /** Prose. */
    Optional<String> prose(String key) {
        return scalar(key).map(texts::prose);
    }

    /** Required prose; blank when it could not be read. */
    String requiredProse(String key) {
        require(key);
        return prose(key).orElse("");
    }

    /** Prose on one line. */
    Optional<String> line(String key) {
        return scalar(key).map(texts::line);
    }

    /** A text or a list of texts. */
    List<String> steps(String key) {
        return find(key)
                .map(node -> node instanceof Node.Scalar scalar
                        ? List.of(texts.prose(scalar))
                        : items(node, key, "a text or a list", texts::prose))
                .orElse(List.of());
    }

    /** A list of texts that stand on one line each. */
    List<String> lines(String key) {
        return find(key).map(node -> items(node, key, "a list", texts::line)).orElse(List.of());
    }

    /** A list of names, each after a check of its own. */
    List<String> names(String key, BiConsumer<Node.Scalar, Problems> check) {
        return find(key)
                .map(node -> items(node, key, "a list", scalar -> {
                    check.accept(scalar, problems);
                    return scalar.text();
                }))
                .orElse(List.of());
    }

    /** A list of names that holds each of them once. */
    List<String> distinctNames(String key, BiConsumer<Node.Scalar, Problems> check) {
        find(key).ifPresent(node -> DuplicateItem.check(node, problems));
        return names(key, check);
    }

    /** A list of addresses that holds each of them once. */
    List<String> addresses(String key, BiConsumer<Node.Scalar, Problems> form) {
        find(key).ifPresent(node -> DuplicateItem.check(node, problems));
        return find(key)
                .map(node -> items(node, key, "a list", scalar -> texts.address(scalar, form)))
                .orElse(List.of());
    }

    /** A list of values that the format knows. */
    <W extends Word> List<W> words(String key, W[] values) {
        List<W> words = new ArrayList<>();
        distinctNames(
                key, (scalar, p) -> UnknownWord.read(key, scalar, values, p).ifPresent(words::add));
        return words;
    }

    /** A value that the format knows. */
    <W extends Word> Optional<W> word(String key, W[] values) {
        return scalar(key).flatMap(scalar -> UnknownWord.read(key, scalar, values, problems));
    }

    /** A release. */
    Optional<String> version(String key) {
        return checked(key, VersionForm::check);
    }

    /** {@code true} or {@code false}, without quotes. */
    Optional<Boolean> flag(String key) {
        return scalar(key).flatMap(scalar -> {
            boolean known = scalar.text().equals("true") || scalar.text().equals("false");
            if (!known || !scalar.plain()) {
                WrongType.report(scalar, Quoted.of(key), "a Boolean", "write true or false, without quotes", problems);
                return Optional.empty();
            }
            return Optional.of(Boolean.parseBoolean(scalar.text()));
        });
    }

    /** Reads the entries of a map of named parts; of two with one name, which was told, the first counts. */
    <T> List<T> entries(String key, Function<Node.Pair, T> read) {
        Optional<Node.Mapping> entries = find(key).flatMap(node -> asMap(node, Quoted.of(key)));
        List<T> parts = new ArrayList<>();
        entries.ifPresent(mapping -> {
            DuplicateKey.check(mapping, problems);
            Set<String> names = new HashSet<>();
            for (Node.Pair pair : mapping.pairs()) {
                T part = read.apply(pair);
                if (names.add(pair.key().text())) {
                    parts.add(part);
                }
            }
        });
        return parts;
    }

    private List<String> items(Node node, String key, String wanted, Function<Node.Scalar, String> read) {
        if (!(node instanceof Node.Sequence sequence)) {
            WrongType.report(node, Quoted.of(key), wanted, "write `[...]` or a line with `-` for each", problems);
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar) {
                items.add(read.apply(scalar));
            } else {
                WrongType.report(item, "an item of " + Quoted.of(key), "a text", "write one text", problems);
            }
        }
        return items;
    }

    private Optional<Node.Mapping> asMap(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        WrongType.report(node, what, "a map", "write `key: value` lines, or `{}` for none", problems);
        return Optional.empty();
    }
}
