package dev.errorcatalog.catalog.release.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which names of a list count: a header has other constants than errors. */
public final class NameFilter {
    /** Every name, as it is. */
    public static final NameFilter ALL = new NameFilter(Pattern.compile("(?s)(.*)"));

    private final Pattern pattern;

    private NameFilter(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * A filter by a regular expression for whole names; what its first group takes is the name that counts: with
     * {@code RLM_ERR_(.*)}, {@code RLM_ERR_BAD_IDENT} counts as {@code BAD_IDENT}.
     *
     * @return empty when it is no regular expression
     */
    public static Optional<NameFilter> parse(String expression) {
        try {
            return Optional.of(new NameFilter(Pattern.compile(expression)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The name that counts; empty when the name does not. */
    Optional<String> of(String name) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.groupCount() > 0 ? matcher.group(1) : name);
    }
}
