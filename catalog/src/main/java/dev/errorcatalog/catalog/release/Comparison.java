package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.accept.Acceptances;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every verb starts from: two sides, compared, and the findings judged. */
final class Comparison {

    /** What is compared. */
    enum Kind {
        /** A catalog and its lock. */
        CHECK,
        /** Two files that have everything. */
        FILES,
        /** Two files, of which one at least is a list and knows codes and names only. */
        LISTS
    }

    private final Kind kind;
    private final Side before;
    private final Side after;
    private final Acceptances acceptances;
    private final List<Problem> unusable = new ArrayList<>();
    private final List<Problem> objections = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    /** Compares a catalog with its lock. */
    Comparison(Workspace workspace) {
        this(
                Side.ofLock(workspace.lock()),
                Side.ofCatalog(workspace.catalog(), Optional.of(workspace.version())),
                AcceptedFile.read(workspace.accepted()),
                Kind.CHECK,
                workspace.catalog().catalog().map(Catalog::policy).orElse(Policy.DEFAULT));
        if (isUsable()) {
            objections.addAll(AcceptedFile.objections(acceptances, findings(), version(), workspace.accepted()));
        }
    }

    /** Compares any two sides. */
    Comparison(Side before, Side after, Kind kind) {
        this(before, after, Acceptances.none(), kind, Policy.DEFAULT);
    }

    private Comparison(Side before, Side after, Acceptances acceptances, Kind kind, Policy policy) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.acceptances = acceptances;
        unusable.addAll(after.problems());
        unusable.addAll(before.problems());
        unusable.addAll(acceptances.problems());
        if (isUsable()) {
            List<Finding> all = CompatRules.compare(before(), after(), policy);
            List<Finding> said = kind == Kind.LISTS ? ListFindings.of(all, before(), after()) : all;
            said.forEach(finding -> judged.add(judge(finding, policy)));
        }
    }

    /** Where it stands now, or stood. */
    private Position positionOf(Finding finding) {
        return after.positionOf(finding).or(() -> before.positionOf(finding)).orElseGet(after::top);
    }

    private Judged judge(Finding finding, Policy policy) {
        boolean risky = finding.verdict() == Verdict.RISKY;
        boolean needs = finding.verdict() == Verdict.BREAKING
                || (risky && (finding.dataLoss() || policy.risky() == Policy.Risky.FAIL));
        return new Judged(finding, positionOf(finding), acceptances.of(finding), needs);
    }

    /** Whether the files could be read: else there is nothing to compare. */
    boolean isUsable() {
        return unusable.isEmpty()
                && before.release().isPresent()
                && after.release().isPresent();
    }

    Kind kind() {
        return kind;
    }

    /** Why the files cannot be used. */
    List<Problem> unusable() {
        return unusable;
    }

    /** The same for people; lines end with LF. */
    String complaint() {
        return unusable.stream().map(Problem::render).collect(Collectors.joining());
    }

    /** What is wrong with the acceptances, given the findings. */
    List<Problem> objections() {
        return objections;
    }

    List<Judged> judged() {
        return judged;
    }

    List<Finding> findings() {
        return judged.stream().map(Judged::finding).toList();
    }

    Acceptances acceptances() {
        return acceptances;
    }

    Release before() {
        return before.release().orElseThrow();
    }

    Release after() {
        return after.release().orElseThrow();
    }

    String beforeName() {
        return before.name();
    }

    String afterName() {
        return after.name();
    }

    /** Whether the version moves far enough; absent as long as nothing was released, or nothing has a version. */
    Optional<VersionCheck> version() {
        Optional<Version> built = after().version();
        return before().version()
                .flatMap(released -> built.map(version -> new VersionCheck(
                        released, version, CompatRules.step(findings()), acceptances.semverOverride())));
    }

    /** Whether the catalog may be released as it is. */
    boolean isReleasable() {
        return isUsable() && open() == 0 && version().map(VersionCheck::passes).orElse(true);
    }

    /** How much has to be decided or changed before a release. */
    long open() {
        return judged.stream().filter(Judged::fails).count() + objections.size();
    }
}
