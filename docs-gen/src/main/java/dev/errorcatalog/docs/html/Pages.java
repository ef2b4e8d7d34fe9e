package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page of a reference. */
final class Pages {
    private Pages() {}

    /**
     * Writes the pages one after the other, since all at once need much memory.
     *
     * @param editLink where an entry is edited
     */
    static Stream<HtmlPage> write(Reference reference, Optional<EditLink> editLink) {
        Map<PageName, ErrorRow> rows =
                reference.errors().stream().map(ErrorPage::row).collect(Collectors.toMap(ErrorRow::page, row -> row));
        Stream<Stream<HtmlPage>> kinds = Stream.of(
                Stream.of(IndexHtml.write(reference)),
                reference.errors().stream()
                        .map(error -> ErrorHtml.write(error, rows, editLink.map(link -> link.to(error.row())))),
                reference.categories().stream().map(CategoryHtml::write),
                reference.classes().stream().map(ClassHtml::write),
                Stream.of(HierarchyHtml.write(reference.hierarchy())),
                reference.reset().stream()
                        .map(reset -> ResetHtml.write(reset, reference.errors().size())),
                Stream.of(RetiredHtml.write(reference.retired())),
                Stream.of(ChangesHtml.write(reference.changes())),
                Stream.of(RulesHtml.write()),
                reference.forwards().stream().map(RetiredHtml::forward),
                reference.stubs().stream().map(RetiredHtml::stub));
        return kinds.flatMap(Function.identity());
    }
}
