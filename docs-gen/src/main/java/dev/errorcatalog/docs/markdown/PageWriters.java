package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Removed;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            reference -> reference.forwards().stream().map(RetiredPageWriter::forward),
            PageWriters::stubs);

    private PageWriters() {}

    /** The pages of what was removed, but for a code that has a new meaning: its page tells both. */
    private static Stream<MarkdownPage> stubs(Reference reference) {
        Set<String> taken = reference.errors().stream()
                .map(error -> error.row().page().path())
                .collect(Collectors.toSet());
        return reference.retired().removed().stream()
                .filter((Removed removed) -> !taken.contains(removed.page().path()))
                .map(RetiredPageWriter::stub);
    }
}
