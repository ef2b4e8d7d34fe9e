package dev.errorcatalog.runtime;

import java.util.regex.Pattern;

/** The parts of a message's head, {@code [protocol/208 BAD_CLIENT_FILE_IDENT]}, and the marks of its tail. */
final class MessageSyntax {
    static final String UNKNOWN_NAME = "?";
    static final String HELP = "help: ";
    static final String LOG = "log: ";
    static final String NEXT = ", ";

    private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9._-]+");

    private MessageSyntax() {}

    /** The slug of a declared category; else the wire's string in quotes. */
    static String category(boolean isKnown, String identity) {
        return isKnown ? identity : quoted(identity);
    }

    /** A code as it is, or in quotes if it has characters that codes of a catalog never have. */
    static String code(String code) {
        return PLAIN_CODE.matcher(code).matches() ? code : quoted(code);
    }

    /** The name of a constant; a question mark for a code without one. */
    static String name(String name) {
        return name.isEmpty() ? UNKNOWN_NAME : name;
    }

    private static String quoted(String raw) {
        return '"' + MessageEscapes.QUOTED.escape(raw) + '"';
    }
}
