package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import java.net.URI;

/** Writes what a server shows for an address without a page; GitHub Pages and others take {@code 404.html} for that. */
final class NotFoundHtml {
    private NotFoundHtml() {}

    /**
     * Writes the page.
     *
     * @param address where the site is published
     */
    static HtmlPage write(String address) {
        String path = URI.create(address).getPath();
        HtmlPage page = HtmlPage.anywhere(
                new PageName("404"),
                "No such page",
                "This address leads to no page of the reference.",
                path.endsWith("/") ? path : path + "/");
        page.html().element("h1", page.title()).line();
        page.html().element("p", page.description(), "class", "lead").line();
        page.html().open("p").text("Search for the code or the name above, or look at ");
        page.link("all errors", PageName.INDEX);
        page.html().text(" or at ");
        page.link("what was retired and removed", PageName.RETIRED);
        page.html().text(".").close().line();
        return page;
    }
}
