package dev.errorcatalog.catalog.release.list;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes constants of the names that other systems use. */
final class ConstantName {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z_][A-Z0-9_]*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern ENDS = Pattern.compile("^[^A-Za-z0-9_]+|[^A-Za-z0-9_]+$");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");

    private ConstantName() {}

    /**
     * The constant for a name, if it is not one already: words in capitals, with {@code _} between; a {@code k} before a
     * capital is dropped. Underscores stay as they are, since two names may differ by them.
     */
    static String of(String name) {
        if (CONSTANT.matcher(name).matches()) {
            return name;
        }
        String bare = name.matches("k[A-Z].*") ? name.substring(1) : name;
        String words = HUMP.matcher(bare).replaceAll("_");
        return OTHER.matcher(ENDS.matcher(words).replaceAll("")).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /** The constant that a catalog can have for it: it allows one underscore between words and none around. */
    static String inCatalogs(String constant) {
        return constant.replaceAll("_+", "_").replaceAll("^_|_$", "");
    }
}
