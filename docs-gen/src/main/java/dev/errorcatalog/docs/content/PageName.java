package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.ErrorId;

/**
 * Where a page stands in the reference, whatever its format.
 *
 * @param path with {@code /} between folders and without an ending, such as {@code errors/protocol-208}
 */
public record PageName(String path) {
    /** The page that a reader opens first. */
    public static final PageName INDEX = new PageName("index");

    /** The hierarchy of the exceptions. */
    public static final PageName HIERARCHY = new PageName("classes/index");

    /** Client reset by error and mode. */
    public static final PageName RESET = new PageName("reset");

    /** What is no longer sent and what was removed. */
    public static final PageName RETIRED = new PageName("retired");

    /** What changed from release to release. */
    public static final PageName CHANGES = new PageName("changes");

    /** The rules that releases keep. */
    public static final PageName RULES = new PageName("rules");

    /** The page of an error, there or removed. */
    public static PageName of(ErrorId id) {
        return new PageName("errors/" + id.pageName());
    }

    /** The page of an error whose name in the addresses is known, such as {@code protocol-208}. */
    static PageName ofError(String name) {
        return new PageName("errors/" + name);
    }

    /** The page of a category. */
    public static PageName ofCategory(String slug) {
        return new PageName("categories/" + slug);
    }

    /** The page of an exception class. */
    public static PageName ofClass(String name) {
        return new PageName("classes/" + name);
    }

    /** The relative address of this page, seen from another one; without an ending. */
    public String seenFrom(PageName other) {
        int folder = other.path.indexOf('/');
        if (folder < 0) {
            return path;
        }
        String sibling = other.path.substring(0, folder + 1);
        return path.startsWith(sibling) ? path.substring(sibling.length()) : "../" + path;
    }
}
