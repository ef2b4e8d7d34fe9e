package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;

/** What to type: messages end with the command that leads on, ready to be pasted. */
final class Commands {

    private Commands() {}

    /** The command that runs a verb. */
    static String verb(String name) {
        return "mvn errorcatalog:" + name;
    }

    /** The command that accepts a finding. */
    static String accept(Finding finding) {
        String migration = finding.verdict() == Verdict.BREAKING ? " " + migration() : "";
        return verb("accept") + " -Derrorcatalog.key=" + finding.key() + " -Derrorcatalog.rule=" + finding.rule() + " "
                + because() + migration;
    }

    /** The option that says why a change is meant. */
    static String because() {
        return option("because", "<why>");
    }

    /** The option that says what users have to do. */
    static String migration() {
        return option("migration", "<what users do>");
    }

    /** An option with its value, which may have spaces. */
    static String option(String name, String value) {
        return "\"-Derrorcatalog." + name + "=" + value + "\"";
    }
}
