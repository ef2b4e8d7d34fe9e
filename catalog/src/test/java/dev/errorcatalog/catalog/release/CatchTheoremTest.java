package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The theorem of the comparison, tried out: for random hierarchies and mappings, every ladder of up to three handlers
 * that a client of the release before can have is played through with the class of before and that of now.
 */
class CatchTheoremTest {

    private static final long SEED = 20261121L;
    private static final int ROUNDS = 400;

    @Test
    void verdictsSayWhatLaddersDo() {
        Map<CatchChange.Kind, Integer> seen = new EnumMap<>(CatchChange.Kind.class);
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Random random = new Random(seed);
            Release before = release(random, List.of());
            Release after = release(random, List.of("F0Exception", "F1Exception"));
            Diff diff = new Diff(before, after);
            String was = any(random, before);
            String is = any(random, after);

            CatchChange change = diff.catchChange(was, is);

            Play play = new Play(before, after, was, is);
            assertThat(play.kind()).as("seed %d: %s -> %s", seed, was, is).isEqualTo(change.kind());
            seen.merge(change.kind(), 1, Integer::sum);
        }
        assertThat(seen)
                .containsOnlyKeys(CatchChange.Kind.values())
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(ROUNDS / 20));
    }

    /** Six classes that both releases have, and fresh ones; each below any earlier one. */
    private static Release release(Random random, List<String> fresh) {
        List<String> names = new ArrayList<>(List.of("A0Exception"));
        fresh.forEach(names::add);
        for (int i = 1; i < 6; i++) {
            names.add("A" + i + "Exception");
        }
        List<ReleasedClass> classes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String parent = i == 0 ? "java.lang.RuntimeException" : names.get(random.nextInt(i));
            classes.add(new ReleasedClass(
                    names.get(i), parent, "thrown", List.of(), List.of(), Optional.empty(), Optional.empty(), ""));
        }
        Header header = new Header("random", Optional.empty(), "A0Exception", Optional.empty(), "");
        return Release.of(Optional.empty(), header, classes, List.of(), List.of(), List.of());
    }

    private static String any(Random random, Release release) {
        List<String> names = List.copyOf(release.classes().keySet());
        return names.get(random.nextInt(names.size()));
    }

    /** Plays every ladder of the classes of before. */
    private record Play(Release before, Release after, String was, String is) {

        CatchChange.Kind kind() {
            boolean differs = false;
            boolean escapes = false;
            for (List<String> ladder : ladders(3)) {
                int old = handler(ladder, before, was);
                int now = handler(ladder, after, is);
                differs |= old != now;
                escapes |= old >= 0 && now < 0;
            }
            if (escapes) {
                return CatchChange.Kind.BROKEN;
            }
            return differs ? CatchChange.Kind.WIDENED : CatchChange.Kind.STABLE;
        }

        private List<List<String>> ladders(int length) {
            List<List<String>> ladders = new ArrayList<>(List.of(List.of()));
            List<List<String>> all = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                List<List<String>> longer = new ArrayList<>();
                for (List<String> ladder : ladders) {
                    for (String next : before.classes().keySet()) {
                        // A handler below an earlier one does not compile.
                        if (handler(ladder, before, next) < 0) {
                            List<String> grown = new ArrayList<>(ladder);
                            grown.add(next);
                            longer.add(grown);
                        }
                    }
                }
                all.addAll(longer);
                ladders = longer;
            }
            return all;
        }

        /** The first handler of a ladder that catches a class; -1 when none does. */
        private static int handler(List<String> ladder, Release release, String thrown) {
            List<String> above = new ArrayList<>();
            Optional<ReleasedClass> current =
                    Optional.ofNullable(release.classes().get(thrown));
            while (current.isPresent()) {
                above.add(current.get().name());
                current =
                        Optional.ofNullable(release.classes().get(current.get().parent()));
            }
            for (int i = 0; i < ladder.size(); i++) {
                if (above.contains(ladder.get(i))) {
                    return i;
                }
            }
            return -1;
        }
    }
}
