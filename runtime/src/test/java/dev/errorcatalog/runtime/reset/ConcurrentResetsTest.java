package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two resets of one store at once: one runs, the other one is told so without waiting. */
class ConcurrentResetsTest {
    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
        play.disk = Disk.real();
    }

    @Test
    void inOneProcessTheSecondJoinsTheFirst() throws Exception {
        CountDownLatch isInside = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        play.store.on("download", () -> {
            isInside.countDown();
            assertThat(mayGoOn.await(1, TimeUnit.MINUTES)).isTrue();
        });
        CompletableFuture<ResetOutcome> first = CompletableFuture.supplyAsync(() -> play.reset(ResetMode.RECOVER));
        assertThat(isInside.await(1, TimeUnit.MINUTES)).isTrue();

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.JOINED);
        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.JOINED);
        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isFalse();
        mayGoOn.countDown();
        assertThat(first.get(1, TimeUnit.MINUTES)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.seen).hasSize(2);
        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isTrue();
    }

    @Test
    void inAnotherProcessItIsRefused() throws Exception {
        try (OtherProcess other = new OtherProcess(play.store.path())) {
            assertThat(other.line()).isEqualTo("downloading");

            assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.ELSEWHERE);
            assertThat(play.coordinator(ResetMode.DISCARD).resume()).isEqualTo(ResetOutcome.ELSEWHERE);
            assertThat(play.coordinator(ResetMode.DISCARD).downloadsComplete()).isFalse();
            assertThat(play.seen).isEmpty();
            other.goOn();
            assertThat(other.line()).isEqualTo("RECOVERED");
        }
        assertThat(play.store.lines()).containsExactly("= server", "+ mine");
        assertThat(play.coordinator(ResetMode.DISCARD).downloadsComplete()).isTrue();
    }

    @Test
    void aManualResetIsRefusedWhileAnotherProcessIsAtWork() throws Exception {
        play.reset(ResetMode.MANUAL);
        try (OtherProcess other = new OtherProcess(play.store.path())) {
            assertThat(other.line()).isEqualTo("downloading");

            assertThat(play.manual.get(0).resetRealm()).hasToString("BUSY");
            other.goOn();
            assertThat(other.line()).isEqualTo("RECOVERED");
        }
        assertThat(play.manual.get(0).resetRealm()).hasToString("NOT_AVAILABLE");
    }

    @Test
    void aProcessThatIsKilledHoldsNoLock() throws Exception {
        OtherProcess other = new OtherProcess(play.store.path());
        assertThat(other.line()).isEqualTo("downloading");
        other.kill();

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.store.lines()).containsExactly("= server", "+ mine");
    }

    /** Recovers in a JVM of its own; says when it downloads, and waits there for a line. */
    public static void main(String[] arguments) throws IOException {
        TextStore store = new TextStore(Path.of(arguments[0]));
        store.on("download", () -> {
            System.out.println("downloading");
            assertThat(System.in.read()).isEqualTo('\n');
        });
        System.out.println(ClientResetCoordinator.of(
                        store, ClientReset.<TextStore.View, Required>recover(), Required::new, required -> {})
                .reset(Play.REPORT, Play.ALL, ResetConditions.none()));
    }

    private static final class OtherProcess implements AutoCloseable {
        private final Process process;
        private final BufferedReader output;

        OtherProcess(Path store) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ConcurrentResetsTest.class.getName(),
                            store.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            output = process.inputReader();
        }

        String line() throws IOException {
            return String.valueOf(output.readLine());
        }

        void goOn() throws IOException {
            process.outputWriter().append('\n').flush();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
