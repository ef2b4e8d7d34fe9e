package dev.errorcatalog.catalog.release.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which constants of a list count: a header has others than errors. */
public final class NameFilter {
    /** Every constant, called as it is. */
    public static final NameFilter ALL = new NameFilter(Pattern.compile("(?s)(.*)"), Optional.empty());

    private final Pattern names;
    private final Optional<Pattern> enums;

    private NameFilter(Pattern names, Optional<Pattern> enums) {
        this.names = names;
        this.enums = enums;
    }

    /**
     * A filter by regular expressions.
     *
     * @param names for whole names, empty for every name; what its first group takes is the name that counts: with
     *     {@code RLM_ERR_(.*)}, {@code RLM_ERR_BAD_IDENT} counts as {@code BAD_IDENT}
     * @param enums for what an enum of a C file, or a {@code typedef} of it, is called: only constants of such enums
     *     count; empty for every enum and what stands outside
     * @return empty when one of them is no regular expression
     */
    public static Optional<NameFilter> parse(String names, String enums) {
        try {
            Pattern ofNames = names.isEmpty() ? ALL.names : Pattern.compile(names);
            Optional<Pattern> ofEnums = enums.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(enums));
            return Optional.of(new NameFilter(ofNames, ofEnums));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The name that counts; empty when the name does not. */
    Optional<String> of(String name) {
        Matcher matcher = names.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> taken = Optional.of(matcher)
                .filter(found -> found.groupCount() > 0)
                .flatMap(found -> Optional.ofNullable(found.group(1)));
        return taken.or(() -> Optional.of(name));
    }

    /** What the enums are called whose constants alone count; empty when every constant counts. */
    Optional<String> enums() {
        return enums.map(Pattern::pattern);
    }

    /** Whether constants of an enum with these names count. */
    boolean allows(List<String> enumNames) {
        return enums.map(pattern -> enumNames.stream()
                        .anyMatch(name -> pattern.matcher(name).matches()))
                .orElse(true);
    }
}
