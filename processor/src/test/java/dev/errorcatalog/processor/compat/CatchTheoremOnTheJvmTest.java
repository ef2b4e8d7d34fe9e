package dev.errorcatalog.processor.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.processor.compat.Observed.Swap;
import dev.errorcatalog.processor.generate.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The theorem of the comparison, held against javac and the JVM: random pairs of versions are generated, clients with
 * every ladder of up to three handlers are compiled against the former and run on both.
 *
 * <ul>
 *   <li>{@code STABLE}: every ladder runs the handler that it ran before;
 *   <li>{@code WIDENED}: some ladder runs another one, and nothing escapes that was caught;
 *   <li>{@code BROKEN}: something escapes that was caught.
 * </ul>
 *
 * <p>A client with a handler of a removed class does not link, which is checked; the theorem speaks of the other ladders,
 * and such a handler, alone, counts as one that caught and no longer does.
 *
 * <p>It goes on until there are as many observations, a ladder that ran on both versions being one, as the system
 * property {@code errorcatalog.theorem} says; the long form prints its figures: {@code ./mvnw -pl processor -am test
 * -Dtest=CatchTheoremOnTheJvmTest -Dsurefire.failIfNoSpecifiedTests=false -Derrorcatalog.theorem=30000}.
 */
class CatchTheoremOnTheJvmTest {
    private static final long SEED = 20_261_121L;
    private static final int PAIRS_PER_COMPILE = 20;
    private static final long IN_EVERY_BUILD = 4_000L;
    private static final long OBSERVATIONS = Long.getLong("errorcatalog.theorem", IN_EVERY_BUILD);

    @Test
    void theVerdictOnACodeIsWhatOldHandlersDo() {
        Tally tally = new Tally();
        for (long seed = SEED; tally.observations() < OBSERVATIONS; seed += PAIRS_PER_COMPILE) {
            observe(
                    LongStream.range(seed, seed + PAIRS_PER_COMPILE)
                            .mapToObj(Pair::of)
                            .toList(),
                    tally);
        }
        if (OBSERVATIONS > IN_EVERY_BUILD) {
            System.out.println(tally + "; first seed " + SEED);
        }
        assertThat(tally.violations()).as("%s; first seed %d", tally, SEED).isEmpty();
        assertThat(tally.points())
                .as("kinds that were tried")
                .containsOnlyKeys(CatchChange.Kind.values())
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(10));
    }

    private static void observe(List<Pair> pairs, Tally tally) {
        Map<String, byte[]> before = Sdk.compile(sources(pairs, Pair::sourcesBefore));
        Map<String, byte[]> after = Sdk.compile(sources(pairs, Pair::sourcesAfter));
        Swap<Sdk> sdk = new Swap<>(new Sdk(before), new Sdk(Sdk.swap(before, after, Pair::isClient)));
        pairs.forEach(pair -> tally.add(pair, Observed.all(pair, sdk)));
    }

    private static List<SourceFile> sources(List<Pair> pairs, Function<Pair, List<SourceFile>> of) {
        return pairs.stream().map(of).flatMap(List::stream).toList();
    }
}
