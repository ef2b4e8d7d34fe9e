package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;

/** What to type: messages name commands of the tool that prints them. */
public enum Commands {
    TERMINAL("errorcatalog ") {
        @Override
        String accept(Finding finding) {
            return "errorcatalog accept " + finding.key() + " " + finding.rule() + " --because \"<why>\""
                    + (needsMigration(finding) ? " --migration \"<what users do>\"" : "");
        }
    },
    MAVEN("mvn errorcatalog:") {
        @Override
        String accept(Finding finding) {
            return "mvn errorcatalog:accept -Derrorcatalog.key=" + finding.key() + " -Derrorcatalog.rule="
                    + finding.rule() + " \"-Derrorcatalog.because=<why>\""
                    + (needsMigration(finding) ? " \"-Derrorcatalog.migration=<what users do>\"" : "");
        }
    };

    private final String start;

    Commands(String start) {
        this.start = start;
    }

    /** The command that runs a verb. */
    String verb(String name) {
        return start + name;
    }

    /** The command that accepts a finding. */
    abstract String accept(Finding finding);

    private static boolean needsMigration(Finding finding) {
        return finding.verdict() == Verdict.BREAKING;
    }
}
