package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ClassPage;
import dev.errorcatalog.docs.content.FieldRow;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Optional;

/** Writes the page of an exception class. */
final class ClassHtml {
    private final ClassPage exception;
    private final HtmlPage page;
    private final Html html;

    private ClassHtml(ClassPage exception) {
        this.exception = exception;
        this.page = new HtmlPage(
                exception.page(),
                exception.name(),
                Prose.words(exception.description().summary()));
        this.html = page.html();
    }

    static HtmlPage write(ClassPage exception) {
        ClassHtml writer = new ClassHtml(exception);
        writer.write();
        return writer.page;
    }

    private void write() {
        page.breadcrumb(new HtmlPage.Crumb("Exceptions", PageName.HIERARCHY));
        html.open("div", "class", "split").open("div", "class", "body").line();
        html.element("h1", exception.name(), "id", exception.name(), "class", "name")
                .line();
        html.element("div", () -> page.prose(exception.description()), "class", "lead")
                .line();
        HistoryHtml.notices(page, exception.history());
        caught();
        fields();
        HistoryHtml.section(page, exception.history());
        html.close();
        facts();
        html.close();
    }

    private void caught() {
        page.heading("What it catches");
        html.open("p").text(Wording.codes(exception.size()) + ".");
        if (!exception.unlistedOf().isEmpty()) {
            html.text(" Also codes that are not listed, of ");
            page.mentions(exception.unlistedOf());
            html.text(".");
        }
        if (exception.unknownCategories()) {
            html.text(" Also every code of a category that this release does not know.");
        }
        html.close().line();
        for (ClassPage.Caught caught : exception.caught()) {
            Mention as = caught.exceptionClass();
            boolean itself = as.name().equals(exception.name());
            html.open("h3").text("As ");
            page.mention(itself ? new Mention(as.name(), Optional.empty()) : as);
            html.close().line();
            RowsHtml.ofOneClass(page, caught.rows());
        }
    }

    private void fields() {
        List<FieldRow> inherited = exception.inheritedFields();
        if (exception.fields().isEmpty() && inherited.isEmpty()) {
            return;
        }
        page.heading("Fields");
        exception.fields().forEach(this::field);
        if (!inherited.isEmpty()) {
            html.open("p").text("Also those of the classes above: ");
            page.mentions(inherited.stream()
                    .map(field -> new Mention(field.name() + "()", Optional.empty()))
                    .toList());
            html.close().line();
        }
    }

    private void field(FieldRow field) {
        html.open("h3", "id", field.name());
        Code.inline(html, field.name() + "()").close().line();
        HistoryHtml.notices(page, field.history());
        page.prose(field.description());
        html.open("p").text("Returns ");
        Code.inline(html, field.type()).text(", and ");
        Code.inline(html, field.absent()).text(" when nothing was sent.");
        field.history().since().ifPresent(since -> html.text(" Since " + since + "."));
        for (String alias : field.history().aliases()) {
            html.text(" Formerly ");
            Code.inline(html, alias + "()").text(".");
        }
        html.close().line();
    }

    private void facts() {
        FactsHtml facts = new FactsHtml(page).parents(exception.parents(), exception.root());
        if (!exception.interfaces().isEmpty()) {
            facts.codes("Implements", exception.interfaces());
        }
        facts.words("Reaches the app", Wording.delivery(exception.delivery()));
        exception.history().since().ifPresent(since -> facts.words("Since", since));
        facts.end();
    }
}
