package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.Reference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One writer for each kind of page. */
final class PageWriters {
    /** What every reference is written by. */
    static final List<Function<Reference, Stream<MarkdownPage>>> ALL = List.of(
            reference -> Stream.of(IndexWriter.write(reference)),
            reference -> reference.errors().stream().map(ErrorPageWriter::write),
            reference -> reference.categories().stream().map(CategoryPageWriter::write),
            reference -> reference.classes().stream().map(ClassPageWriter::write),
            reference -> Stream.of(HierarchyWriter.write(reference.hierarchy())),
            reference -> reference.reset().stream()
                    .map(reset ->
                            ResetPageWriter.write(reset, reference.errors().size())),
            reference -> Stream.of(reference.retired())
                    .filter(retired -> !retired.isEmpty())
                    .map(RetiredPageWriter::write),
            reference -> Stream.of(ChangesWriter.write(reference.changes()), RulesWriter.write()),
            reference -> reference.forwards().stream().map(RetiredPageWriter::forward),
            reference -> reference.stubs().stream().map(RetiredPageWriter::stub));

    private PageWriters() {}
}
