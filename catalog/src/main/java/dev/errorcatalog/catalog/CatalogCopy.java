package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.NodeWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A copy of a catalog that may leave the house: without {@code sources}, which are for maintainers, and without comments.
 * The files stay apart and every entry stays in its line, so that a message about the copy is right about the original.
 */
public final class CatalogCopy {
    private static final String NOTE = "# A copy, made by a build. Edit the original.\n";

    private CatalogCopy() {}

    /**
     * Copies a catalog; the copy has the same {@link CatalogDigest}.
     *
     * @param parsed a catalog without errors
     * @return the text of each file by its path, with {@code /}, below the folder of the main file
     */
    public static SortedMap<String, String> of(Parsed parsed) {
        SortedMap<String, String> files = new TreeMap<>();
        List<Node> roots = parsed.positions().roots();
        String folder = folderOf(nameOf(roots.get(0)));
        for (Node root : roots) {
            files.put(nameOf(root).substring(folder.length()), NodeWriter.write(withoutSources(root)) + NOTE);
        }
        return files;
    }

    private static String nameOf(Node root) {
        return root.position().source().name();
    }

    private static String folderOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static Node withoutSources(Node root) {
        return edited(root, pair -> Stream.of(isKey(pair, "errors") ? with(pair, errors(pair.value())) : pair));
    }

    private static Node errors(Node errors) {
        return edited(errors, pair -> Stream.of(with(pair, error(pair.value()))));
    }

    private static Node error(Node error) {
        return edited(error, pair -> isKey(pair, "sources") ? Stream.empty() : Stream.of(pair));
    }

    private static boolean isKey(Node.Pair pair, String key) {
        return pair.key().text().equals(key);
    }

    private static Node.Pair with(Node.Pair pair, Node value) {
        return new Node.Pair(pair.key(), value);
    }

    private static Node edited(Node node, Function<Node.Pair, Stream<Node.Pair>> edit) {
        return node instanceof Node.Mapping map
                ? new Node.Mapping(map.pairs().stream().flatMap(edit).toList(), map.position())
                : node;
    }
}
