package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;

/** What to type: messages name commands of the tool that prints them. */
public enum Commands {
    TERMINAL("errorcatalog ") {
        @Override
        String option(String name, String value) {
            return "--" + name + " \"" + value + "\"";
        }

        @Override
        String naming(Finding finding) {
            return finding.key() + " " + finding.rule();
        }
    },
    MAVEN("mvn errorcatalog:") {
        @Override
        String option(String name, String value) {
            return "\"-Derrorcatalog." + name + "=" + value + "\"";
        }

        @Override
        String naming(Finding finding) {
            return "-Derrorcatalog.key=" + finding.key() + " -Derrorcatalog.rule=" + finding.rule();
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
    String accept(Finding finding) {
        boolean needsMigration = finding.verdict() == Verdict.BREAKING;
        return verb("accept") + " " + naming(finding) + " " + because() + (needsMigration ? " " + migration() : "");
    }

    /** The option that says why a change is meant. */
    String because() {
        return option("because", "<why>");
    }

    /** The option that says what users have to do. */
    String migration() {
        return option("migration", "<what users do>");
    }

    /** An option with its value. */
    abstract String option(String name, String value);

    /** The arguments that name a finding. */
    abstract String naming(Finding finding);
}
