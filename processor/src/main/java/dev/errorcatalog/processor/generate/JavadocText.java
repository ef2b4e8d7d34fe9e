package dev.errorcatalog.processor.generate;

/**
 * Encodes any text for a Javadoc comment: the only way by which text of a catalog gets into one.
 *
 * <p>Letters, digits and a short list of marks stay as they are, white space becomes one space, all else becomes a
 * numeric reference. So no text can end the comment, start a tag, or hold a Unicode escape that javac would decode.
 */
final class JavadocText {
    /** Harmless in a comment that never holds a raw {@code *} of ours: without one, a slash ends nothing. */
    private static final String MARKS = ".,:;!?'()-_/=+%#";

    private static final int REPLACEMENT = 0xfffd;

    private JavadocText() {}

    /** The text as HTML on one line, in ASCII. */
    static String of(String text) {
        StringBuilder html = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                space = html.length() > 0;
                continue;
            }
            if (space) {
                html.append(' ');
                space = false;
            }
            append(html, c);
        }
        return html.toString();
    }

    private static void append(StringBuilder html, int c) {
        if (isPlain(c)) {
            html.append((char) c);
        } else {
            html.append("&#").append(isCharacter(c) ? c : REPLACEMENT).append(';');
        }
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether HTML has a reference for it; controls, surrogates and non-characters have none. */
    private static boolean isCharacter(int c) {
        return !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && !(c >= 0xfdd0 && c <= 0xfdef)
                && (c & 0xfffe) != 0xfffe;
    }
}
