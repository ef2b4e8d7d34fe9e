package dev.errorcatalog.docs.html;

import java.util.regex.Pattern;

/** Writes code. */
final class Code {
    // Long names break at their joints, so that a phone need not scroll.
    private static final Pattern JOINT = Pattern.compile("(?<=[_./:])(?=[A-Za-z0-9])|(?<=[a-z0-9])(?=[A-Z])");
    private static final int SHORT = 12;

    private Code() {}

    /** A piece in a line. */
    static Html inline(Html html, String code) {
        return html.element("code", () -> breakable(html, code));
    }

    /** Lines as they stand. Whoever has no mouse can scroll them too. */
    static Html block(Html html, String code) {
        return html.open("pre", "tabindex", "0").element("code", code).close();
    }

    /** A name with places where a line may end. */
    static void breakable(Html html, String name) {
        if (name.length() <= SHORT) {
            html.text(name);
            return;
        }
        String[] parts = JOINT.split(name, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                html.empty("wbr");
            }
            html.text(parts[i]);
        }
    }
}
