package dev.errorcatalog.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes any text as a Java expression: the only way by which text of a catalog becomes a string of generated code.
 *
 * <p>The result is pure ASCII. Line feed, quote and backslash get Java's own escapes, never {@code \}{@code u} ones:
 * javac decodes those before it looks for the end of a string.
 */
final class JavaStrings {
    /** The most bytes of modified UTF-8 that javac takes as a constant: one fewer than a class file could hold. */
    static final int MAX_BYTES = 65_534;

    private JavaStrings() {}

    /** An expression whose value is the text, of any length; longer ones are joined when the code runs. */
    static String expression(String text) {
        List<String> parts = parts(text);
        if (parts.size() == 1) {
            return literal(text);
        }
        StringBuilder expression = new StringBuilder("String.join(\"\"");
        parts.forEach(part -> expression.append(", ").append(literal(part)));
        return expression.append(')').toString();
    }

    /** A string literal with its quotes; the text has at most {@link #MAX_BYTES} bytes of modified UTF-8. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            boolean afterHighSurrogate = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            append(literal, text.charAt(i), afterHighSurrogate);
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, char c, boolean afterHighSurrogate) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            // Looking for the low surrogate, javac 17 miscounts backslashes and would decode what follows two of them.
            case '\\' -> literal.append(afterHighSurrogate ? "\\134" : "\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c >= ' ' && c <= '~') {
                    literal.append(c);
                } else {
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = size(text.charAt(i));
            if (bytes + size > MAX_BYTES) {
                parts.add(text.substring(start, i));
                start = i;
                bytes = 0;
            }
            bytes += size;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The bytes of a character in modified UTF-8, where NUL takes two. */
    private static int size(char c) {
        if (c != 0 && c <= 0x7f) {
            return 1;
        }
        return c <= 0x7ff ? 2 : 3;
    }
}
