package dev.errorcatalog.catalog.release.list;

/** Codes as tables and YAML spell them. */
final class CodeText {

    private static final String BASE_16 = "0[xX][0-9a-fA-F]{1,8}";

    private CodeText() {}

    /** Whether a text is a number of base 10 or 16. */
    static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,10}|" + BASE_16);
    }

    /** A number of base 16 as one of base 10; anything else as it is, since {@code 01000} is a code of SQL. */
    static String of(String code) {
        return code.matches(BASE_16) ? Long.toString(Long.decode(code)) : code;
    }
}
