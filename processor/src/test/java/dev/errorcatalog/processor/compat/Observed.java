package dev.errorcatalog.processor.compat;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.errorcatalog.catalog.release.diff.CatchChange.Kind;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the ladders of a pair's client did with one code, on the jar they were compiled against and on the later one.
 *
 * @param thrown the simple names of the classes that the two mappers made
 * @param handlers of each ladder: the handler that ran before, the handler that runs now
 */
record Observed(Point point, Swap<String> thrown, List<Swap<Integer>> handlers) {
    /** The same thing before and after the swap of the jar. */
    record Swap<T>(T before, T after) {}

    /** Runs every ladder for every point of a pair. */
    static List<Observed> all(Pair pair, Swap<Sdk> sdk) {
        Handlers linkingBefore = sdk.before().client(pair.client(), Handlers.class);
        Handlers linkingAfter = sdk.after().client(pair.client(), Handlers.class);
        Handlers doomed = sdk.before().client(pair.doomedClient(), Handlers.class);
        if (!pair.doomed().isEmpty()) {
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .as("seed %d: handlers of a removed class", pair.seed())
                    .isThrownBy(() -> sdk.after().client(pair.doomedClient(), Handlers.class));
        }
        List<Observed> all = new ArrayList<>();
        for (Point point : Point.of(pair.before(), pair.after())) {
            ErrorReport report = point.report();
            Throwable was = sdk.before().exception(pair.facade(), report);
            Throwable is = sdk.after().exception(pair.facade(), report);
            List<Swap<Integer>> handlers = new ArrayList<>();
            IntStream.range(0, pair.ladders().size())
                    .forEach(i -> handlers.add(new Swap<>(linkingBefore.run(i, was), linkingAfter.run(i, is))));
            IntStream.range(0, pair.doomed().size())
                    .forEach(i -> handlers.add(new Swap<>(doomed.run(i, was), Handlers.NONE)));
            all.add(new Observed(point, new Swap<>(nameOf(was), nameOf(is)), List.copyOf(handlers)));
        }
        return all;
    }

    /** The kind of change, judged by nothing but what ran. */
    Kind kind() {
        if (handlers.stream().anyMatch(ran -> ran.before() != Handlers.NONE && ran.after() == Handlers.NONE)) {
            return Kind.BROKEN;
        }
        return handlers.stream().allMatch(ran -> ran.before().equals(ran.after())) ? Kind.STABLE : Kind.WIDENED;
    }

    private static String nameOf(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }
}
