package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text of a check: what was compared, so that nobody takes an empty comparison for a good one; then, the worst
 * first, what a user of the SDK loses, the cheapest repair, and last the command that accepts it; then the version.
 */
final class CheckText {

    private final Comparison comparison;
    private final boolean all;
    private final StringBuilder out = new StringBuilder();

    CheckText(Comparison comparison, boolean all) {
        this.comparison = comparison;
        this.all = all;
    }

    String text() {
        if (!comparison.isUsable()) {
            return comparison.complaint();
        }
        if (comparison.before().isNone()) {
            line("errorcatalog check: " + comparison.beforeName()
                    + " says that nothing was released yet: every change is free");
            comparison.objections().forEach(this::problem);
            return out.toString();
        }
        line("errorcatalog " + (all ? "diff: " : "check: ") + compared());
        for (Judged judged : comparison.judged()) {
            if (all || judged.finding().verdict() != Verdict.SAFE) {
                finding(judged);
            }
        }
        if (!all) {
            safe();
        }
        comparison.objections().forEach(this::problem);
        line(summary());
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void problem(Problem problem) {
        out.append(problem.render());
    }

    private String compared() {
        Release before = comparison.before();
        Release after = comparison.after();
        int errors = union(before.errors().keySet(), after.errors().keySet());
        int categories = union(before.categories().keySet(), after.categories().keySet());
        int classes = union(before.classes().keySet(), after.classes().keySet());
        Set<String> anchors = new TreeSet<>();
        before.errors().values().forEach(error -> anchors.addAll(error.anchors()));
        before.removed().values().forEach(tombstone -> anchors.addAll(tombstone.anchors()));
        String files = comparison.afterName() + " against "
                + comparison.beforeName()
                + before.version().map(version -> " " + version).orElse("") + ": compared ";
        if (comparison.kind() == Comparison.Kind.LISTS) {
            return files + Count.of(errors, "error") + ", by code and name";
        }
        return files + Count.of(errors, "error") + ", " + Count.of(categories, "category", "categories")
                + " and the unknown one, "
                + Count.of(classes, "class", "classes") + ", " + Count.of(anchors.size(), "anchor");
    }

    private static <T> int union(Set<T> left, Set<T> right) {
        return (int) (left.size()
                + right.stream().filter(item -> !left.contains(item)).count());
    }

    private void finding(Judged judged) {
        Finding finding = judged.finding();
        String label = finding.subject().label();
        line("");
        line(String.format(Locale.ROOT, "%-8s ", finding.verdict()) + finding.rule() + "  " + finding.key()
                + (label.isEmpty() ? "" : " " + label) + "  " + judged.position());
        change(finding);
        field(effect(finding.verdict()), finding.effect());
        finding.witness().forEach(code -> line("      " + code));
        if (comparison.kind() != Comparison.Kind.LISTS) {
            field("repair", finding.repair());
        }
        judged.acceptance().ifPresent(acceptance -> field("accepted", acceptance.because()));
        String version = version(finding);
        if (comparison.kind() == Comparison.Kind.CHECK && finding.verdict() == Verdict.ERROR) {
            field("ship it", "in no version; it cannot be accepted");
        } else if (comparison.kind() == Comparison.Kind.CHECK && judged.fails()) {
            field("ship it", version + (version.isEmpty() ? "" : ", and: ") + Commands.accept(finding));
        } else if (judged.acceptance().isPresent()) {
            field("ship it", version);
        }
    }

    private static String effect(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> "what changes";
            case RISKY -> "may change";
            case BREAKING, ERROR -> "who breaks";
        };
    }

    private void change(Finding finding) {
        if (!finding.from().isEmpty() || !finding.to().isEmpty()) {
            String from = finding.from().isEmpty() ? "(none)" : finding.from();
            String to = finding.to().isEmpty() ? "(none)" : finding.to();
            line("  " + (finding.aspect().isEmpty() ? "" : finding.aspect() + ": ") + from + " -> " + to);
        }
    }

    private void field(String name, String text) {
        if (!text.isEmpty()) {
            line(String.format(Locale.ROOT, "  %-13s", name + ":") + " " + text);
        }
    }

    /** The version that the finding asks for, where the one being built is not enough. */
    private String version(Finding finding) {
        return comparison
                .version()
                .map(check -> new VersionCheck(check.released(), check.built(), finding.step(), Optional.empty()))
                .filter(check -> !check.passes())
                .map(check -> "make the version " + check.needed() + " in pom.xml (this is " + check.built() + ")")
                .orElse("");
    }

    private void safe() {
        Map<String, Long> counts = comparison.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.SAFE)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            line("");
            line(counts.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", ", "SAFE     ", "  (" + Commands.verb("diff") + " shows them)")));
        }
    }

    private String summary() {
        String end = all ? "" : comparison.isReleasable() ? ": ok" : ": FAIL";
        long open = comparison.open();
        return counts()
                + comparison
                        .version()
                        .map(VersionCheck::sentence)
                        .map(" -> "::concat)
                        .orElse("")
                + (open > 0 && !all ? "; " + open + " to repair or accept" : "")
                + end;
    }

    private String counts() {
        if (comparison.judged().isEmpty()) {
            return "no changes";
        }
        StringBuilder counts = new StringBuilder();
        for (Verdict verdict : new Verdict[] {Verdict.ERROR, Verdict.BREAKING, Verdict.RISKY, Verdict.SAFE}) {
            long count = comparison.findings().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ").append(count).append(' ');
                counts.append(
                        verdict == Verdict.ERROR
                                ? "not allowed"
                                : verdict.name().toLowerCase(Locale.ROOT));
            }
        }
        return counts.toString();
    }
}
