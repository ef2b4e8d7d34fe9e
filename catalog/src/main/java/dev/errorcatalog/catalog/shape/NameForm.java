package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import java.util.regex.Pattern;

/**
 * The rule {@code name-form}. Our own ASCII patterns: {@code SourceVersion.isName} accepts letters that look alike
 * and words that are no names of types.
 */
public enum NameForm {
    ERROR("the name of an error", "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", "FILE_NOT_FOUND"),
    CLASS("the name of a class", "[A-Z][A-Za-z0-9]*(Exception|Error)", "FileNotFoundException"),
    CATEGORY("the name of a category", "[a-z][a-z0-9]*(-[a-z0-9]+)*", "file-system"),
    CATALOG("the name of a catalog", "[a-z][a-z0-9]*(-[a-z0-9]+)*", "device-sync"),
    FIELD("the name of a field", "[a-z][A-Za-z0-9]*", "writes"),
    TYPE(
            "the full name of a type",
            "[a-z][A-Za-z0-9_]*(\\.[a-z][A-Za-z0-9_]*)*(\\.[A-Z][A-Za-z0-9_]*)+",
            "org.example.Retryable");

    public static final Rule RULE = Rule.error(
            "name-form", "Names are plain ASCII words that are safe in Java, in file names and in addresses.");

    private static final int LONGEST = 80;

    private final String what;
    private final Pattern pattern;
    private final String example;

    NameForm(String what, String pattern, String example) {
        this.what = what;
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    /** Whether a name has this form. */
    public boolean matches(String name) {
        boolean fits = name.length() <= (this == TYPE ? 4 * LONGEST : LONGEST);
        return fits && pattern.matcher(name).matches();
    }

    /** Checks a name. Returns whether it has this form. */
    public boolean check(String name, Position position, Problems problems) {
        if (matches(name)) {
            return true;
        }
        String reason = name.length() > LONGEST
                        && pattern.matcher(name.substring(0, LONGEST)).lookingAt()
                ? " is too long for " + what + " (at most " + LONGEST + " characters)"
                : " cannot be " + what;
        problems.add(RULE, position, Quoted.of(name) + reason, "write it like " + Quoted.of(example));
        return false;
    }
}
