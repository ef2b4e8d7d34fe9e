package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.release.accept.Acceptance;
import dev.errorcatalog.catalog.release.accept.AcceptanceReader;
import dev.errorcatalog.catalog.release.accept.Acceptances;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every verb starts from: the files read, the releases compared, the findings judged. */
final class Comparison {

    private final Workspace workspace;
    private final List<Problem> unusable = new ArrayList<>();
    private final List<Problem> objections = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private final Acceptances acceptances;
    private final Optional<Release> before;
    private final Optional<Release> after;

    Comparison(Workspace workspace) {
        this.workspace = workspace;
        Optional<Catalog> catalog = workspace.catalog().catalog();
        unusable.addAll(
                workspace.catalog().problems().stream().filter(Problem::isError).toList());
        this.before = lock();
        this.acceptances = readAcceptances();
        unusable.addAll(acceptances.problems());
        this.after = catalog.map(value -> Release.of(value, Optional.of(workspace.version())));
        if (isUsable()) {
            judge(catalog.map(Catalog::policy).orElse(Policy.DEFAULT));
        }
    }

    /** Whether the files could be read: else there is nothing to compare. */
    boolean isUsable() {
        return unusable.isEmpty() && before.isPresent() && after.isPresent();
    }

    /** Why the files cannot be used. */
    List<Problem> unusable() {
        return unusable;
    }

    /** What is wrong with the acceptances, given the findings. */
    List<Problem> objections() {
        return objections;
    }

    List<Judged> judged() {
        return judged;
    }

    Acceptances acceptances() {
        return acceptances;
    }

    Release before() {
        return before.orElseThrow();
    }

    Release after() {
        return after.orElseThrow();
    }

    Workspace workspace() {
        return workspace;
    }

    List<Finding> findings() {
        return judged.stream().map(Judged::finding).toList();
    }

    /** Whether the version moves far enough; absent as long as nothing was released. */
    Optional<VersionCheck> version() {
        return before().version()
                .map(released -> new VersionCheck(
                        released, workspace.version(), CompatRules.step(findings()), acceptances.semverOverride()));
    }

    private void judge(Policy policy) {
        for (Finding finding : CompatRules.compare(before(), after())) {
            boolean risky = finding.verdict() == Verdict.RISKY;
            boolean needs = finding.verdict() == Verdict.BREAKING
                    || (risky && (finding.dataLoss() || policy.risky() == Policy.Risky.FAIL));
            Position position =
                    workspace.catalog().positions().at(finding.subject().path().toArray(String[]::new));
            judged.add(new Judged(finding, position, acceptances.of(finding), needs));
        }
        Problems problems = new Problems();
        acceptances.all().forEach(acceptance -> object(acceptance, problems));
        objections.addAll(problems.sorted(workspace.accepted().name()));
    }

    private void object(Acceptance acceptance, Problems problems) {
        Optional<Finding> meant = findings().stream().filter(acceptance::covers).findFirst();
        String what = Quoted.of(acceptance.key() + " " + acceptance.rule());
        if (meant.isEmpty()) {
            String hint = findings().stream()
                    .filter(finding -> finding.key().equals(acceptance.key())
                            && finding.rule().equals(acceptance.rule()))
                    .findFirst()
                    .map(finding -> "it now goes from " + Quoted.of(finding.from()) + " to " + Quoted.of(finding.to())
                            + ": accept that, if it is meant")
                    .orElse("take it out");
            problems.add(ReleaseRules.STALE, acceptance.position(), what + " is no change any more", hint);
        } else if (meant.get().verdict() == Verdict.ERROR) {
            String hint = meant.get().repair();
            problems.add(ReleaseRules.UNACCEPTABLE, acceptance.position(), what + " cannot be accepted", hint);
        } else if (meant.get().verdict() == Verdict.BREAKING
                && acceptance.migration().isEmpty()) {
            String message = what + " has no `migration`";
            problems.add(ReleaseRules.MIGRATION, acceptance.position(), message, "say what users have to do");
        }
    }

    private Optional<Release> lock() {
        Given lock = workspace.lock();
        if (lock.isAbsent()) {
            String hint = "write it once with `" + Commands.TERMINAL.verb("init") + "` or `"
                    + Commands.MAVEN.verb("init") + "`, and commit it";
            unusable(lock, ReleaseRules.LOCK_MISSING, "there is no lock", hint);
        }
        refuseUnreadable(lock);
        Optional<ParsedLock> parsed = lock.bytes().map(bytes -> Lock.read(lock.name(), bytes));
        parsed.ifPresent(read -> unusable.addAll(read.problems()));
        return parsed.flatMap(ParsedLock::release);
    }

    private Acceptances readAcceptances() {
        Given accepted = workspace.accepted();
        refuseUnreadable(accepted);
        return accepted.bytes()
                .map(bytes -> AcceptanceReader.read(accepted.name(), bytes))
                .orElseGet(Acceptances::none);
    }

    private void refuseUnreadable(Given file) {
        file.failure()
                .ifPresent(why -> unusable(
                        file,
                        ReleaseRules.UNREADABLE,
                        "the file cannot be read (" + why + ")",
                        "it should be a file that you may read"));
    }

    private void unusable(Given file, Rule rule, String message, String hint) {
        unusable.add(new Problem(rule, new Source(file.name(), "").at(0), message, hint, List.of()));
    }
}
