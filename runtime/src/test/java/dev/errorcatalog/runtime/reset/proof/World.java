package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is known outside of the disk, and so survives a power cut: the server, and what the user was told. */
final class World {
    private final SortedSet<String> committed = new TreeSet<>();
    private final SortedSet<String> committedInStep = new TreeSet<>();
    private final List<ResetStrategy> ends = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private String server = "new";
    private int befores;
    private int starts;

    World copy() {
        World copy = new World();
        copy.committed.addAll(committed);
        copy.committedInStep.addAll(committedInStep);
        copy.ends.addAll(ends);
        copy.broken.addAll(broken);
        copy.server = server;
        copy.befores = befores;
        copy.starts = starts;
        return copy;
    }

    /** The identity of the server's history; stores have "old" to begin with. */
    String server() {
        return server;
    }

    /** The server forgets its history, so that all begins anew; but what was committed is still to be kept. */
    World terminate() {
        World next = new World();
        next.server = server + "er";
        next.committed.addAll(committed);
        return next;
    }

    /** A change was promised to be kept. */
    void committed(String change) {
        committed.add(change);
    }

    /** The same, of a store that follows the server's history: no reset is due that could take the change away. */
    void committedInStep(String change) {
        committed.add(change);
        committedInStep.add(change);
    }

    /** The app asks to remove the store, and with it what it wrote. */
    void asked() {
        committedInStep.clear();
    }

    SortedSet<String> committedInStep() {
        return committedInStep;
    }

    /** Something was seen that never should be. */
    void broken(String what) {
        broken.add(what);
    }

    void started() {
        starts++;
    }

    void before() {
        befores++;
    }

    void end(ResetStrategy how) {
        ends.add(how);
    }

    SortedSet<String> committed() {
        return committed;
    }

    List<String> broken() {
        return broken;
    }

    /** How often the app was started. */
    int starts() {
        return starts;
    }

    int befores() {
        return befores;
    }

    /** The terminal callbacks, in their order. */
    List<ResetStrategy> ends() {
        return ends;
    }
}
