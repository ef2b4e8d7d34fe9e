package dev.errorcatalog.processor.compat;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.CatchChange.Kind;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what was observed, and keeps every observation that contradicts the comparison. */
final class Tally {
    private final Map<Kind, Integer> points = new EnumMap<>(Kind.class);
    private final List<String> violations = new ArrayList<>();
    private long observations;
    private int pairs;

    /** Holds what a pair's ladders did against what the comparison says of the pair. */
    void add(Pair pair, List<Observed> all) {
        pairs++;
        all.forEach(observed -> addPoint(pair, observed));
        Kind worst =
                all.stream().map(Observed::kind).max(Comparator.naturalOrder()).orElse(Kind.STABLE);
        Verdict verdict = CompatRules.compare(
                        pair.before().release(), pair.after().release())
                .stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.SAFE);
        if (verdict.compareTo(atLeast(worst)) < 0) {
            violations.add("seed " + pair.seed() + ": some code is " + worst + ", all findings are " + verdict
                    + " at most; " + pair);
        }
    }

    private void addPoint(Pair pair, Observed observed) {
        observations += pair.ladders().size();
        points.merge(observed.kind(), 1, Integer::sum);
        CatchChange said = observed.point().change();
        boolean sameThrown = said.before().equals(observed.thrown().before())
                && said.after().equals(observed.thrown().after());
        if (said.kind() != observed.kind() || !sameThrown) {
            violations.add("seed " + pair.seed() + ", " + observed.point().id() + ": said " + said + " " + said.kind()
                    + ", ran " + observed.thrown() + " " + observed.kind() + "; " + pair);
        }
    }

    private static Verdict atLeast(Kind kind) {
        return switch (kind) {
            case STABLE -> Verdict.SAFE;
            case WIDENED -> Verdict.RISKY;
            case BROKEN -> Verdict.BREAKING;
        };
    }

    /** How often a ladder ran on both versions. */
    long observations() {
        return observations;
    }

    /** How many codes were of each kind. */
    Map<Kind, Integer> points() {
        return points;
    }

    List<String> violations() {
        return violations;
    }

    @Override
    public String toString() {
        return observations + " observations in " + pairs + " pairs of versions, codes by kind " + points + ", "
                + violations.size() + " violations";
    }
}
