package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.CatchSnippet;

/** Writes code in two languages, one behind the other; which one is on top needs no script. */
final class SnippetHtml {
    private SnippetHtml() {}

    static void write(HtmlPage page, CatchSnippet snippet) {
        Html html = page.html();
        html.open("fieldset", "class", "snippet").element("legend", "Catch it in");
        choice(html, "java", "Java", true);
        choice(html, "kotlin", "Kotlin", false);
        code(html, "java", "In Java", snippet.java());
        code(html, "kotlin", "In Kotlin", snippet.kotlin());
        html.close().line();
    }

    private static void choice(Html html, String language, String words, boolean chosen) {
        String id = "show-" + language;
        if (chosen) {
            html.empty("input", "type", "radio", "name", "language", "id", id, "value", language, "checked", "");
        } else {
            html.empty("input", "type", "radio", "name", "language", "id", id, "value", language);
        }
        html.element("label", words, "for", id);
    }

    private static void code(Html html, String language, String label, String code) {
        html.open("div", "class", "code " + language, "role", "group", "aria-label", label);
        Code.block(html, code).close();
    }
}
