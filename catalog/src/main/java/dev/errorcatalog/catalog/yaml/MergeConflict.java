package dev.errorcatalog.catalog.yaml;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that an unfinished merge leaves in a file. */
public final class MergeConflict {
    private static final Pattern MARK = Pattern.compile("(?m)^(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)");

    private MergeConflict() {}

    /** Where the first mark stands; empty when there is none. */
    public static OptionalInt in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? OptionalInt.of(mark.start()) : OptionalInt.empty();
    }
}
