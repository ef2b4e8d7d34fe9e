package dev.errorcatalog.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What many errors of a catalog have in common: class, audience, retry, fatal, reset, sentinel. A catalog has few
 * distinct ones, so that an error names its shape in one letter.
 *
 * <p>Written {@code <class index>:<audience><retry><fatal><reset><sentinel>}, one digit each behind the colon: the
 * first three index the lists below; reset is a mask, 1 recover + 2 discard + 4 manual; sentinel is 0 or 1.
 */
final class Shape {
    private static final List<Audience> AUDIENCES =
            List.of(Audience.END_USER, Audience.DEVELOPER, Audience.OPERATOR, Audience.NOBODY);

    private static final List<RetryPolicy> RETRIES =
            List.of(RetryPolicy.AUTOMATIC, RetryPolicy.AFTER_ACTION, RetryPolicy.NEVER);

    private static final List<Optional<Boolean>> FATAL =
            List.of(Optional.empty(), Optional.of(false), Optional.of(true));

    /** By their bits. */
    private static final List<ResetStrategy> STRATEGIES =
            List.of(ResetStrategy.RECOVER, ResetStrategy.DISCARD, ResetStrategy.MANUAL);

    /** The sets of strategies by their bit masks; every code shares them. */
    private static final List<Set<ResetStrategy>> RESET_SETS = resetSets();

    final int exceptionClass;
    final Audience audience;
    final RetryPolicy retry;
    final Optional<Boolean> fatal;
    final Set<ResetStrategy> resetModes;
    final boolean isSentinel;

    private Shape(int exceptionClass, Audience audience, RetryPolicy retry, int fatal, int reset, boolean isSentinel) {
        this.exceptionClass = exceptionClass;
        this.audience = audience;
        this.retry = retry;
        this.fatal = FATAL.get(fatal);
        this.resetModes = RESET_SETS.get(reset);
        this.isSentinel = isSentinel;
    }

    /** The shape of a code that no catalog knows. */
    static Shape unknown(int exceptionClass) {
        return new Shape(exceptionClass, Audience.DEVELOPER, RetryPolicy.NEVER, 0, 0, false);
    }

    /** Reads the shapes of a header: separated by a space, "" for none. */
    static List<Shape> parse(String shapes) {
        List<Shape> parsed = new ArrayList<>();
        if (!shapes.isEmpty()) {
            for (String shape : shapes.split(" ", -1)) {
                parsed.add(parseOne(shape));
            }
        }
        return Collections.unmodifiableList(parsed);
    }

    private static Shape parseOne(String shape) {
        int colon = shape.indexOf(':');
        return new Shape(
                Integer.parseInt(shape.substring(0, colon)),
                AUDIENCES.get(digit(shape, colon + 1)),
                RETRIES.get(digit(shape, colon + 2)),
                digit(shape, colon + 3),
                digit(shape, colon + 4),
                digit(shape, colon + 5) == 1);
    }

    private static int digit(String shape, int at) {
        return shape.charAt(at) - '0';
    }

    private static List<Set<ResetStrategy>> resetSets() {
        List<Set<ResetStrategy>> sets = new ArrayList<>();
        for (int mask = 0; mask < 1 << STRATEGIES.size(); mask++) {
            sets.add(resetSet(mask));
        }
        return sets;
    }

    private static Set<ResetStrategy> resetSet(int mask) {
        EnumSet<ResetStrategy> set = EnumSet.noneOf(ResetStrategy.class);
        for (int bit = 0; bit < STRATEGIES.size(); bit++) {
            if ((mask & 1 << bit) != 0) {
                set.add(STRATEGIES.get(bit));
            }
        }
        return Collections.unmodifiableSet(set);
    }
}
