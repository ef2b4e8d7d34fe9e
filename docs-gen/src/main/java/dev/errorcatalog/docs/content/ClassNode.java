package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.docs.prose.Inline;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Comparator;
import java.util.List;

/**
 * A class in the picture of the hierarchy.
 *
 * @param exceptionClass the class
 * @param summary the first sentence of its description
 * @param caught how many listed codes it catches, those of the classes below included
 * @param children the classes directly below, by name
 */
public record ClassNode(Mention exceptionClass, List<Inline> summary, int caught, List<ClassNode> children) {
    /** The root classes: those that catch most, then by name. */
    static List<ClassNode> roots(Overview overview) {
        return overview.catalog().classes().values().stream()
                .filter(ExceptionClass::isRoot)
                .map(root -> of(root, overview))
                .sorted(Comparator.comparingInt(ClassNode::caught).reversed())
                .toList();
    }

    private static ClassNode of(ExceptionClass exception, Overview overview) {
        return new ClassNode(
                Mention.ofClass(exception.name()),
                Prose.of(exception.description()).summary(),
                overview.caughtBy(exception.name()),
                overview.childrenOf(exception.name()).stream()
                        .map(child -> of(child, overview))
                        .toList());
    }
}
