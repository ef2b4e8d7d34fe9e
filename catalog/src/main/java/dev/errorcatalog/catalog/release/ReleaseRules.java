package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.release.accept.AcceptanceReader;
import dev.errorcatalog.catalog.release.list.ListReader;
import dev.errorcatalog.catalog.release.lock.Lock;
import java.util.ArrayList;
import java.util.List;

/** The rules on the files of a release, lock and acceptances, and on the lists of other systems. */
public final class ReleaseRules {
    static final Rule LOCK_MISSING = Rule.error(
            "lock-missing", "There is a lock: without it nothing can be compared, and a check would pass in silence.");
    static final Rule UNREADABLE = Rule.error("unreadable-release-file", "Lock and acceptances can be read.");
    static final Rule STALE = Rule.error(
            "stale-acceptance", "An acceptance means a change that is there, so that none passes later unseen.");
    static final Rule UNACCEPTABLE =
            Rule.error("acceptance-of-error", "What no release may do cannot be accepted either.");
    static final Rule MIGRATION =
            Rule.error("acceptance-without-migration", "Who breaks something says what users have to do.");

    private ReleaseRules() {}

    /** All of them. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(List.of(LOCK_MISSING, UNREADABLE));
        all.addAll(Lock.rules());
        all.addAll(List.of(STALE, UNACCEPTABLE, MIGRATION, AcceptanceReader.TWICE, AcceptanceReader.CONFLICT));
        all.addAll(ListReader.rules());
        return List.copyOf(all);
    }
}
