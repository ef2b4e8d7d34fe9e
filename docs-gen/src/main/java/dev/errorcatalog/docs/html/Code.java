package dev.errorcatalog.docs.html;

/** Writes code. */
final class Code {
    private Code() {}

    /** A piece in a line. */
    static Html inline(Html html, String code) {
        return html.element("code", code);
    }

    /** Lines as they stand. Whoever has no mouse can scroll them too. */
    static Html block(Html html, String code) {
        return html.open("pre", "tabindex", "0").element("code", code).close();
    }
}
