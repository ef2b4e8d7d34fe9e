package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.reset.ManualResetResult.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Client resets by the path of their store, in this process. May be called by many threads. */
public final class ClientResets {
    private static final ConcurrentMap<Path, ManualReset> OFFERED = new ConcurrentHashMap<>();
    private static final Set<Path> TURNS = ConcurrentHashMap.newKeySet();

    private ClientResets() {}

    /**
     * Does the manual reset that is pending for a store, as {@link ManualReset#resetRealm} of the last exception would.
     *
     * @param path the store's file, by any path that leads there
     * @return what happened; not available if no manual reset was offered since this process started
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public static ManualResetResult initiate(Path path) {
        Path store = realPath(path);
        ResetLock.refuseInCallback(store);
        ManualReset offered = OFFERED.get(store);
        return offered == null ? ManualResetResult.of(Kind.NOT_AVAILABLE) : offered.resetRealm();
    }

    /**
     * For the {@code close()} of an SDK's store.
     *
     * @param path the store's file, by any path that leads there
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public static void refuseInCallback(Path path) {
        ResetLock.refuseInCallback(realPath(path));
    }

    /** Makes a manual reset the one of its store; others that were offered before are void. */
    static void offer(ManualReset manual) {
        OFFERED.put(manual.originalPath(), manual);
    }

    /** Voids what was offered for a store: another reset takes its place, or none is due. */
    static void withdraw(Path store) {
        OFFERED.remove(store);
    }

    /** Whether the app may be told now: it is not while it acts on what it was told before, or that would never end. */
    static boolean beginTurn(ManualReset manual) {
        return TURNS.add(manual.originalPath());
    }

    static void endTurn(ManualReset manual) {
        TURNS.remove(manual.originalPath());
    }

    static boolean isOffered(ManualReset manual) {
        return OFFERED.get(manual.originalPath()) == manual;
    }

    private static Path realPath(Path path) {
        try {
            return Disk.real().realPath(path);
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
