package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.release.accept.Acceptance;
import dev.errorcatalog.catalog.release.accept.AcceptanceReader;
import dev.errorcatalog.catalog.release.accept.Acceptances;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.List;
import java.util.Optional;

/** The file of acceptances, and what the findings make of it. */
final class AcceptedFile {

    private AcceptedFile() {}

    /** The acceptances; none when the file is not there. */
    static Acceptances read(Given file) {
        if (file.failure().isPresent()) {
            return new Acceptances(
                    List.of(), Optional.empty(), Side.unreadable(file).problems());
        }
        return file.bytes()
                .map(bytes -> AcceptanceReader.read(file.name(), bytes))
                .orElseGet(Acceptances::none);
    }

    /** What is wrong with acceptances, given what was found and how far the version moves. */
    static List<Problem> objections(
            Acceptances acceptances, List<Finding> findings, Optional<VersionCheck> version, Given file) {
        Problems problems = new Problems();
        boolean needed = version.map(check -> !check.isOverriddenInVain()).orElse(false);
        acceptances
                .override()
                .filter(override -> !needed)
                .ifPresent(override -> problems.add(
                        ReleaseRules.STALE,
                        override.position(),
                        "the version moves far enough without `semver-override`",
                        "take it out"));
        acceptances.all().forEach(acceptance -> object(acceptance, findings, problems));
        return problems.sorted(file.name());
    }

    private static void object(Acceptance acceptance, List<Finding> findings, Problems problems) {
        Optional<Finding> meant = findings.stream().filter(acceptance::covers).findFirst();
        String what = Quoted.of(acceptance.key() + " " + acceptance.rule());
        if (meant.isEmpty()) {
            String message = what + " is no change any more";
            problems.add(ReleaseRules.STALE, acceptance.position(), message, staleHint(acceptance, findings));
            return;
        }
        Finding finding = meant.get();
        boolean silent = acceptance.migration().isEmpty();
        if (finding.verdict() == Verdict.ERROR) {
            String message = what + " cannot be accepted";
            problems.add(ReleaseRules.UNACCEPTABLE, acceptance.position(), message, finding.repair());
        } else if (finding.verdict() == Verdict.BREAKING && silent) {
            String message = what + " has no `migration`";
            problems.add(ReleaseRules.MIGRATION, acceptance.position(), message, "say what users have to do");
        }
    }

    private static String staleHint(Acceptance acceptance, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.key().equals(acceptance.key()))
                .filter(finding -> finding.rule().equals(acceptance.rule()))
                .findFirst()
                .map(finding -> "it now goes from " + Quoted.of(finding.from()) + " to " + Quoted.of(finding.to())
                        + ": accept that, if it is meant")
                .orElse("take it out");
    }
}
