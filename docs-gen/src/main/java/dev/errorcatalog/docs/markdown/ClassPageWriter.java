package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.ClassPage;
import dev.errorcatalog.docs.content.FieldRow;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Optional;

/** Writes the page of an exception class. */
final class ClassPageWriter {
    private ClassPageWriter() {}

    static MarkdownPage write(ClassPage exception) {
        MarkdownPage page = new MarkdownPage(
                exception.page(),
                exception.name(),
                Prose.words(exception.description().summary()));
        page.paragraph(page.line()
                .anchor(exception.name())
                .link("Errors", PageName.INDEX)
                .text(" / ")
                .link("Exceptions", PageName.HIERARCHY));
        HistoryWriter.notices(page, exception.history());
        page.prose(exception.description());
        caught(page, exception);
        fields(page, exception);
        HistoryWriter.section(page, exception.history());
        facts(page, exception);
        return page;
    }

    private static void caught(MarkdownPage page, ClassPage exception) {
        page.heading("What it catches");
        Line codes = page.line().text(Wording.codes(exception.size()) + ".");
        if (!exception.unlistedOf().isEmpty()) {
            codes.text(" Also codes that are not listed, of ")
                    .mentions(exception.unlistedOf())
                    .text(".");
        }
        if (exception.unknownCategories()) {
            codes.text(" Also every code of a category that this release does not know.");
        }
        page.paragraph(codes);
        for (ClassPage.Caught caught : exception.caught()) {
            Mention as = caught.exceptionClass();
            boolean itself = as.name().equals(exception.name());
            page.subheading(page.line().text("As ").mention(itself ? itself(exception) : as));
            ErrorTable.write(page, caught.rows());
        }
    }

    private static void fields(MarkdownPage page, ClassPage exception) {
        if (exception.fields().isEmpty() && exception.inheritedFields().isEmpty()) {
            return;
        }
        page.heading("Fields");
        for (FieldRow field : exception.fields()) {
            page.subheading(page.line().anchor(field.name()).code(field.name() + "()"));
            HistoryWriter.notices(page, field.history());
            page.prose(field.description());
            page.paragraph(page.line()
                    .text("Returns ")
                    .code(field.type())
                    .text(", and ")
                    .code(field.absent())
                    .text(" when nothing was sent."));
            since(page, field);
        }
        if (!exception.inheritedFields().isEmpty()) {
            page.paragraph(page.line()
                    .text("Also those of the classes above: ")
                    .mentions(exception.inheritedFields().stream()
                            .map(field -> new Mention(field.name() + "()", Optional.empty()))
                            .toList()));
        }
    }

    private static void since(MarkdownPage page, FieldRow field) {
        field.history().since().ifPresent(since -> page.paragraph("Since " + since + "."));
        for (String alias : field.history().aliases()) {
            page.paragraph(page.line().text("Formerly ").code(alias + "()").text("."));
        }
    }

    private static void facts(MarkdownPage page, ClassPage exception) {
        FactsTable facts = new FactsTable(page).parents(exception.parents(), exception.root());
        if (!exception.interfaces().isEmpty()) {
            facts.codes("Implements", exception.interfaces());
        }
        facts.words("Reaches the app", Wording.delivery(exception.delivery()));
        exception.history().since().ifPresent(since -> facts.code("Since", since));
        facts.write();
    }

    private static Mention itself(ClassPage exception) {
        return new Mention(exception.name(), Optional.empty());
    }
}
