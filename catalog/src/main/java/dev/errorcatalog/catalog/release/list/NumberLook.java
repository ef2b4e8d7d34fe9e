package dev.errorcatalog.catalog.release.list;

import java.util.List;
import java.util.Set;

/** Tells values that look like a number, though they cannot be read, from those that are plainly none. */
final class NumberLook {

    private static final Set<String> CODE = Set.of("{", "}", ";", "=", "[", ".", "->", "#", "##", "@");

    private NumberLook() {}

    /**
     * Whether somebody may have meant a number: neither nothing nor a text, a fraction or a piece of code; names in
     * small letters are types, keywords or functions.
     */
    static boolean isMeantAsNumber(List<CToken> value) {
        return !value.isEmpty() && value.stream().allMatch(NumberLook::belongsToNumbers);
    }

    private static boolean belongsToNumbers(CToken token) {
        return switch (token.kind()) {
            case NUMBER -> !token.text().contains(".");
            case NAME -> token.text().matches("[A-Z_][A-Z0-9_]*");
            case SIGN -> !CODE.contains(token.text());
            case TEXT -> token.text().equals("'");
            case MARK -> true;
            case END -> false;
        };
    }
}
