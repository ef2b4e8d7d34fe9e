package dev.errorcatalog.catalog.release.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which constants of a list count: a header has others than errors. */
public final class NameFilter {
    /** Every constant, called as it is. */
    public static final NameFilter ALL = new NameFilter(Pattern.compile("(?s)(.*)"), "");

    private final Pattern pattern;
    private final String enumName;

    private NameFilter(Pattern pattern, String enumName) {
        this.pattern = pattern;
        this.enumName = enumName;
    }

    /**
     * A filter by a regular expression for whole names; what its first group takes is the name that counts: with
     * {@code RLM_ERR_(.*)}, {@code RLM_ERR_BAD_IDENT} counts as {@code BAD_IDENT}.
     *
     * @return empty when it is no regular expression
     */
    public static Optional<NameFilter> parse(String expression) {
        try {
            return Optional.of(new NameFilter(Pattern.compile(expression), ""));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The same filter, for the constants of an enum only.
     *
     * @param name what the enum or a {@code typedef} of it is called; empty for every enum and what stands outside
     */
    public NameFilter inEnum(String name) {
        return new NameFilter(pattern, name);
    }

    /** The name that counts; empty when the name does not. */
    Optional<String> of(String name) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.groupCount() > 0 ? matcher.group(1) : name);
    }

    /** Whether only the constants of one enum count. */
    boolean isForEnum() {
        return !enumName.isEmpty();
    }

    /** The name of that enum. */
    String enumName() {
        return enumName;
    }

    /** Whether constants of an enum with one of these names count. */
    boolean allows(List<String> enumNames) {
        return enumName.isEmpty() || enumNames.contains(enumName);
    }
}
