package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Cuts the power in a scenario, starts the app again on what is left, and cuts again. */
final class Explorer {
    /** Which states to take of those that may be left after a step; the first step is 1. */
    private interface Cut {
        List<CrashFiles> after(int step, CrashFiles files);
    }

    private static final String BACKUP_DRAFT = "notes.db.reset/backup.tmp";
    private static final String JOURNAL_DRAFT = "notes.db.reset/journal.tmp";
    private static final Cut NO_CUT = (step, files) -> List.of();

    private final Scenario scenario;
    private final Parts parts;
    private final Random random;
    private final Set<UUID> states = new HashSet<>();

    Explorer(Scenario scenario, Parts parts, Random random) {
        this.scenario = scenario;
        this.parts = parts;
        this.random = random;
    }

    /** How many different states the app was started in. */
    int states() {
        return states.size();
    }

    /**
     * Cuts at every step of an undisturbed reset, and starts on each state that may be left.
     *
     * @param perStep how many states of a step at most
     */
    void everyStep(int perStep) throws IOException {
        for (Start left : run(Start.fresh(), (step, files) -> PowerCut.states(files, perStep, random))) {
            for (Start again : run(left, soonAfter(left.files().contents().keySet()))) {
                run(again, NO_CUT);
            }
        }
    }

    /** A draft may have been left as a second name of what it was moved to: when it is written again, the power goes again. */
    private Cut soonAfter(Set<String> names) {
        int last = names.contains(BACKUP_DRAFT) ? Integer.MAX_VALUE : names.contains(JOURNAL_DRAFT) ? 6 : 0;
        return (step, files) -> step <= last ? List.of(PowerCut.any(files, random)) : List.of();
    }

    /**
     * Cuts somewhere, starts on one of the states that may be left, and so on.
     *
     * @param cuts how many in a row
     */
    void walk(int cuts) throws IOException {
        Start start = Start.fresh();
        for (int cut = 0; cut < cuts; cut++) {
            List<Start> left = run(start, this::somewhere);
            start = left.get(left.size() - 1);
        }
        run(start, NO_CUT);
    }

    /** The last state that this picks may be after any step, each as likely as the other. */
    private List<CrashFiles> somewhere(int step, CrashFiles files) {
        return random.nextInt(step) == 0 ? List.of(PowerCut.any(files, random)) : List.of();
    }

    /**
     * Lets the app run to its end, which must be as promised.
     *
     * @return what power cuts left on the way
     */
    private List<Start> run(Start start, Cut cut) {
        List<Start> left = new ArrayList<>();
        List<String> history = new ArrayList<>(start.history());
        history.add("start " + (start.world().starts() + 1) + " of the app with "
                + start.files().contents().keySet());
        int before = history.size();
        states.add(UUID.nameUUIDFromBytes(PowerCut.text(start.files()).getBytes(StandardCharsets.UTF_8)));
        start.files().watch(step -> {
            history.add(step);
            for (CrashFiles state : cut.after(history.size() - before, start.files())) {
                left.add(new Start(state, start.world().copy(), List.copyOf(history)));
            }
        });
        try {
            check(start.files(), start.world());
        } catch (AssertionError | IOException | RuntimeException e) {
            throw new AssertionError(scenario + ": " + e + "\n" + String.join("\n", history), e);
        }
        return left;
    }

    private void check(CrashFiles files, World world) throws IOException {
        Promises.nothingIsLost(files, world);
        Session session = new Session(scenario, files, world, parts);
        session.run();
        Promises.itIsOver(scenario, session, files, world);
        if (world.starts() <= scenario.plannedStarts()) {
            Promises.itEndedAsPlanned(scenario, world);
        }
    }
}
