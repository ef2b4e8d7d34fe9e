package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import java.util.ArrayList;
import java.util.List;

/** What came of a check. */
public final class CheckResult {

    private final Comparison comparison;
    private final boolean forReading;

    CheckResult(Comparison comparison, boolean forReading) {
        this.comparison = comparison;
        this.forReading = forReading;
    }

    /** Whether the catalog may be released as it is. */
    public boolean passed() {
        return exitCode() == 0;
    }

    /** 0 when it passed, 1 when something has to be decided or changed, 2 when the files cannot be used. */
    public int exitCode() {
        if (!comparison.isUsable()) {
            return 2;
        }
        return forReading || comparison.isReleasable() ? 0 : 1;
    }

    /** What is wrong with catalog, lock and acceptances. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(comparison.unusable());
        problems.addAll(comparison.objections());
        return List.copyOf(problems);
    }

    /** What was found, the worst first; empty when the files cannot be used. */
    public List<Finding> findings() {
        return comparison.findings();
    }

    /** All of it for people. Lines end with LF. */
    public String text() {
        return new CheckText(comparison, forReading).text();
    }

    /** All of it as one JSON document. */
    public String json() {
        return new CheckJson(comparison, exitCode()).text();
    }

    /** What fails and what is risky, as annotations of a GitHub workflow; lines end with LF. */
    public String github() {
        return new CheckAnnotations(comparison).text();
    }

    /** All of it as one SARIF document. */
    public String sarif() {
        return new CheckSarif(comparison).text();
    }

    /** All of it as one XML document in the form of JUnit's reports. */
    public String junit() {
        return new CheckJunit(comparison).text();
    }
}
