package dev.errorcatalog.catalog.release.model;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release as semantic versioning 2.0.0 writes it, without build data.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 * @param pre the parts after the hyphen; empty for a final release
 */
public record Version(int major, int minor, int patch, List<String> pre) implements Comparable<Version> {

    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final String WORD = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + WORD
            + "(?:\\." + WORD + ")*))?(?:\\+[0-9A-Za-z.-]+)?");
    private static final int LONGEST = 100;

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch)
            .thenComparing(Version::pre, Version::comparePre);

    public Version {
        pre = List.copyOf(pre);
    }

    /** The release that a text spells; empty when it spells none. What follows a {@code +} names a build of it, no other release. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String pre = matcher.group(4);
        return Optional.of(new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                pre == null ? List.of() : List.of(pre.split("\\.", -1))));
    }

    /**
     * The smallest release that may follow this one after a change.
     *
     * <p>Below 1.0.0 a major step moves the second number and every other step the third, as is usual there. A
     * pre-release promises nothing beyond the release it leads to, so that release is enough where its number says as
     * much already.
     *
     * @param step how far the change moves the version; for {@link Step#NONE} this release itself
     */
    public Version next(Step step) {
        if (step == Step.NONE) {
            return this;
        }
        Step shifted = major > 0 || step == Step.PATCH ? step : step == Step.MAJOR ? Step.MINOR : Step.PATCH;
        boolean leadsThere =
                !pre.isEmpty() && (shifted == Step.PATCH || patch == 0) && (shifted != Step.MAJOR || minor == 0);
        if (leadsThere) {
            return new Version(major, minor, patch, List.of());
        }
        return switch (shifted) {
            case MAJOR -> new Version(major + 1, 0, 0, List.of());
            case MINOR -> new Version(major, minor + 1, 0, List.of());
            default -> new Version(major, minor, patch + 1, List.of());
        };
    }

    /** This release without what follows the hyphen. */
    public Version core() {
        return new Version(major, minor, patch, List.of());
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String core = major + "." + minor + "." + patch;
        return pre.isEmpty() ? core : core + "-" + String.join(".", pre);
    }

    /** A final release comes after its pre-releases; parts are compared one by one, numbers before words. */
    private static int comparePre(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byPart = comparePart(left.get(i), right.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int comparePart(String left, String right) {
        boolean leftIsNumber = isNumber(left);
        if (leftIsNumber != isNumber(right)) {
            return leftIsNumber ? -1 : 1;
        }
        return leftIsNumber ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
