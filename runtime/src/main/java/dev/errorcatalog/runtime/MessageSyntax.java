package dev.errorcatalog.runtime;

/** The parts of a message's head, {@code [protocol/208 BAD_CLIENT_FILE_IDENT]}, and the marks of its tail. */
final class MessageSyntax {
    static final String UNKNOWN_NAME = "?";
    static final String HELP = "help: ";
    static final String LOG = "log: ";
    static final String NEXT = ", ";

    private MessageSyntax() {}

    /** The slug of a declared category; else the wire's string in quotes. */
    static String category(boolean isKnown, String identity) {
        return isKnown ? identity : quoted(identity);
    }

    /** A code as it is, or in quotes if it has characters that codes of a catalog never have. */
    static String code(String code) {
        return isPlainCode(code) ? code : quoted(code);
    }

    /** The name of a constant; a question mark for a code without one. */
    static String name(String name) {
        return name.isEmpty() ? UNKNOWN_NAME : name;
    }

    static boolean isSlugCharacter(int c) {
        return isIn('a', c, 'z') || isIn('0', c, '9') || c == '-';
    }

    static boolean isCodeCharacter(int c) {
        return isSlugCharacter(c) || isIn('A', c, 'Z') || c == '.' || c == '_';
    }

    static boolean isNameCharacter(int c) {
        return isIn('A', c, 'Z') || isIn('0', c, '9') || c == '_';
    }

    private static boolean isIn(char first, int c, char last) {
        return c >= first && c <= last;
    }

    private static boolean isPlainCode(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!isCodeCharacter(code.charAt(i))) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    private static String quoted(String raw) {
        return '"' + MessageEscapes.QUOTED.escape(raw) + '"';
    }
}
