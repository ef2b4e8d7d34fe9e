package dev.errorcatalog.devicesync.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever a process ends in a client reset, the unsynced note is whole somewhere, and the next start finishes.
 * {@code -Derrorcatalog.kills=1} for every call of the disk, not for every twenty-third; {@code -Derrorcatalog.seed=1} for
 * other moments.
 */
class KillTest {
    private static final int STRIDE = Integer.getInteger("errorcatalog.kills", 23);
    private static final long SEED = Long.getLong("errorcatalog.seed", 20_261_121);
    /** About as many lines as a process says that is not disturbed. */
    private static final int LINES = 80;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private int points;

    @ParameterizedTest
    @EnumSource(ResetMode.class)
    void haltedInTheFirstRun(ResetMode mode) throws Exception {
        boolean isOver = false;
        for (int halt = 1 + random.nextInt(STRIDE); !isOver; halt += STRIDE) {
            isOver = halted(mode, halt);
        }
        assertThat(points).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(ResetMode.class)
    void haltedInAResumedRun(ResetMode mode) throws Exception {
        int first = LINES / 4 + random.nextInt(LINES / 4);
        boolean isOver = false;
        for (int halt = 1 + random.nextInt(STRIDE); !isOver; halt += STRIDE) {
            isOver = halted(mode, first, halt);
        }
        assertThat(points).isGreaterThan(1);
    }

    /** With a signal, at a moment that nobody chose. */
    @ParameterizedTest
    @EnumSource(ResetMode.class)
    void killedAnywhereTwice(ResetMode mode) throws Exception {
        for (int killed = 0; killed <= LINES / STRIDE / 2; killed++) {
            try (Device device = newDevice(mode)) {
                device.live(AppProcess.NEVER, 1 + random.nextInt(LINES));
                device.nothingIsLost(scratch());
                device.live(AppProcess.NEVER, 1 + random.nextInt(LINES));
                device.nothingIsLost(scratch());
                device.finishes();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + SEED + ", device " + points, e);
            }
        }
    }

    /** Halts one process after the other at a call of the disk; returns whether the last one came to its end. */
    private boolean halted(ResetMode mode, int... halts) throws Exception {
        boolean isOver = false;
        try (Device device = newDevice(mode)) {
            for (int halt : halts) {
                AppProcess.Said said = device.live(halt, AppProcess.NEVER);
                isOver = said.isOver();
                assertThat(said.status()).as("%s", said.lines()).isIn(0, HaltingDisk.HALTED);
                device.nothingIsLost(scratch());
            }
            device.finishes();
        } catch (AssertionError e) {
            throw new AssertionError(mode + " halted at " + Arrays.toString(halts), e);
        }
        return isOver;
    }

    private Device newDevice(ResetMode mode) throws Exception {
        points++;
        return new Device(Files.createDirectory(folder.resolve("point" + points)), mode);
    }

    private Path scratch() {
        return folder.resolve("scratch" + random.nextLong());
    }
}
