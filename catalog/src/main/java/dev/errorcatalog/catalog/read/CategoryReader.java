package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.shape.BlankText;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.ReservedName;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;

/** Reads an entry of {@code categories:}. */
final class CategoryReader {
    private static final List<String> KEYS =
            List.of("title", "description", "wire", "class", "codes", "seen-as", "since", "deprecated", "aliases");

    private final Problems problems;

    CategoryReader(Problems problems) {
        this.problems = problems;
    }

    Located<Category> read(Node.Pair pair) {
        Node.Scalar slug = pair.key();
        checkSlug(slug, problems);
        String owner = "the category " + Quoted.of(slug.text());
        Keys keys = new Keys(pair.value(), "a category", owner, slug.position(), KEYS, problems);
        Category value = new Category(
                slug.text(),
                keys.line("title").orElseGet(() -> Draft.title(slug.text())),
                keys.requiredProse("description"),
                wire(keys),
                keys.required("class"),
                keys.word("codes", CodeKind.values()).orElse(CodeKind.INTEGER),
                keys.lines("seen-as"),
                keys.version("since"),
                Deprecations.read(keys, "deprecated", problems),
                keys.names("aliases", CategoryReader::checkSlug));
        return new Located<>(slug, value, pair.value());
    }

    private List<String> wire(Keys keys) {
        keys.require("wire");
        keys.find("wire").ifPresent(node -> BlankText.checkList(node, problems));
        return keys.lines("wire");
    }

    private static void checkSlug(Node.Scalar slug, Problems problems) {
        if (NameForm.CATEGORY.check(slug.text(), slug.position(), problems)) {
            ReservedName.checkCategory(slug.text(), slug.position(), problems);
        }
    }
}
