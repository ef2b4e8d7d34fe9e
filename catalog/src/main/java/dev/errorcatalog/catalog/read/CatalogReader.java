package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Builds the draft of a catalog from the nodes of its files. */
public final class CatalogReader {
    private static final List<String> MAIN_KEYS = List.of(
            "catalog",
            "name",
            "title",
            "docs",
            "unknown",
            "reset-class",
            "include",
            "classes",
            "categories",
            "errors",
            "removed",
            "policy");
    private static final List<String> INCLUDED_KEYS = List.of("errors", "removed");

    private final Problems problems;
    private final List<Located<ErrorEntry>> errors = new ArrayList<>();
    private final List<Located<Tombstone>> removed = new ArrayList<>();

    private CatalogReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a catalog.
     *
     * @param main the node of the main file
     * @param included the nodes of the files it includes
     */
    public static Draft read(Node main, List<Node> included, Problems problems) {
        return new CatalogReader(problems).draft(main, included);
    }

    private Draft draft(Node main, List<Node> included) {
        Position top = main.position();
        Keys keys = new Keys(main, "a catalog", "the catalog", top, MAIN_KEYS, problems);
        Located<Header> header =
                new Located<>(new Node.Scalar("", true, false, top), new HeaderReader(problems).read(keys), main);
        keys.require("classes");
        keys.require("categories");
        if (keys.find("include").isEmpty()) {
            keys.require("errors");
        }
        ClassReader classReader = new ClassReader(problems);
        CategoryReader categoryReader = new CategoryReader(problems);
        List<Located<ExceptionClass>> classes = keys.entries("classes", classReader::read);
        List<Located<Category>> categories = keys.entries("categories", categoryReader::read);
        readEntries(keys);
        for (Node file : included) {
            readEntries(new Keys(file, "an included file", "the file", file.position(), INCLUDED_KEYS, problems));
        }
        return new Draft(header, classes, categories, errors, removed);
    }

    private void readEntries(Keys keys) {
        ErrorReader errorReader = new ErrorReader(problems);
        RemovedReader removedReader = new RemovedReader(problems);
        errors.addAll(keys.entries("errors", errorReader::read));
        removed.addAll(keys.entries("removed", removedReader::read));
    }
}
