package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ErrorFacts;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the reference for programs. */
final class Machines {
    private Machines() {}

    /**
     * The files by their paths.
     *
     * @param pages the addresses of the pages of today; none if it is not known where the site is published
     */
    static Map<String, String> write(Reference reference, Collection<String> pages) {
        Map<String, String> files = new TreeMap<>();
        files.put("errors.json", errors(reference));
        files.put("redirects.json", redirects(reference));
        files.put("llms.txt", overview(reference));
        if (!pages.isEmpty()) {
            files.put("sitemap.xml", sitemap(pages));
        }
        return files;
    }

    private static String errors(Reference reference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", reference.title());
        reference.release().ifPresent(release -> json.put("release", release.toString()));
        json.put("errors", reference.errors().stream().map(Machines::error).toList());
        return Json.of(json) + "\n";
    }

    private static Map<String, Object> error(ErrorPage error) {
        ErrorFacts facts = error.facts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", error.row().id().toString());
        json.put("name", error.row().name());
        json.put("category", error.row().id().category());
        json.put("code", facts.code());
        json.put("wire", facts.wire());
        json.put("page", error.row().page().path() + ".html");
        json.put("exception", facts.lineage().stream().map(Mention::name).toList());
        json.put("description", error.description().plainText());
        json.put("action", error.action().stream().map(Prose::plainText).toList());
        json.put("cause", error.cause().stream().map(Prose::plainText).toList());
        json.put("todo", Wording.word(error.row().todo()));
        json.put("audience", Wording.word(facts.audience()));
        json.put("retry", Wording.word(facts.retry()));
        facts.fatal().ifPresent(fatal -> json.put("fatal", fatal));
        json.put(
                "reset",
                error.reset()
                        .map(reset ->
                                reset.eligible().stream().map(Wording::word).toList())
                        .orElse(List.of()));
        json.put("aliases", error.history().aliases());
        error.history().since().ifPresent(since -> json.put("since", since));
        json.put("deprecated", error.history().deprecated().isPresent());
        json.put("retired", error.history().retired().isPresent());
        return json;
    }

    private static String redirects(Reference reference) {
        Map<String, Object> json = new TreeMap<>();
        reference
                .forwards()
                .forEach(forward -> forward.target()
                        .page()
                        .ifPresent(target -> json.put(forward.page().path() + ".html", target.path() + ".html")));
        return Json.of(json) + "\n";
    }

    /** Plain words with a line for each error; see the proposal at llmstxt.org. */
    private static String overview(Reference reference) {
        StringBuilder text = new StringBuilder("# " + line(reference.title()) + "\n\n> "
                + reference.errors().size()
                + " errors, each with a page that says what to do. errors.json has the same as data.\n");
        reference.categories().stream()
                .filter(category -> !category.rows().isEmpty())
                .forEach(category -> {
                    text.append("\n## ").append(line(category.title())).append("\n\n");
                    category.rows().all().forEach(row -> text.append(item(row)));
                });
        return text.toString();
    }

    private static String sitemap(Collection<String> pages) {
        Html xml = new Html();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
                .line();
        pages.forEach(page -> xml.open("url").element("loc", page).close().line());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.close().line();
    }

    private static String item(ErrorRow row) {
        return "- [" + row.name() + " (" + row.id() + ")](" + row.page().path() + ".html): "
                + line(Prose.words(row.summary())) + " " + row.todo().words() + ".\n";
    }

    private static String line(String words) {
        return words.replaceAll("[\\s\\[\\]]+", " ").strip();
    }
}
