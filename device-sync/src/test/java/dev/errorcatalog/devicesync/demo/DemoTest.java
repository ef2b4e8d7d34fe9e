package dev.errorcatalog.devicesync.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo as it is run: in a process of its own. */
class DemoTest {
    @TempDir
    Path folder;

    @Test
    void playsEveryScene() throws Exception {
        String output = run();
        assertThat(output)
                .contains(Scenes.ALL.stream()
                        .map(scene -> "\n" + scene.title() + "\n")
                        .toList())
                .contains(
                        "  app     onAfterReset [mine=written offline shared=of yesterday]"
                                + " -> [mine=written offline shared=of today]\n",
                        "  app     onAfterRecovery ",
                        "  app     onAfterDiscard [mine=written offline shared=of yesterday] -> [shared=of today]\n",
                        "  app     onManualReset\n",
                        "because the server has no Note.colour\n",
                        "CompensatingWriteException: [protocol/231 COMPENSATING_WRITE]",
                        "catches InvalidLoginException: [service/50 INVALID_EMAIL_PASSWORD]",
                        "FINE retried, 1 in a row",
                        "SyncException [protocol/299 ?] an error of tomorrow")
                .doesNotContain("A run before was stopped");
        assertThat(run()).as("nothing is left to finish").doesNotContain("A run before was stopped");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 60, 150})
    void killedInTheMiddleItFinishesWhatWasLeft(int step) throws Exception {
        String killed = run("-Ddemo.halt=" + step);
        assertThat(killed).contains("I/O step " + step + ": ").doesNotContain("I/O step " + (step + 1) + ": ");

        String output = run();

        String finished = output.substring(output.indexOf("A run before was stopped in: "));
        String left = finished.substring(0, finished.indexOf("\n\n"));
        assertThat(left).contains("is in step with the server", "The note 'mine=written offline' is safe: in ");
        assertThat(output).contains("\n" + Scenes.ALL.get(Scenes.ALL.size() - 1).title() + "\n");
    }

    @Test
    void twoRunsAtOnceAreOneTooMany() throws Exception {
        try (FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(file.tryLock()).isNotNull();
            assertThat(run()).contains("Another run is playing").doesNotContain("Client reset");
        }
    }

    private String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", // no warning of the JDK between the lines
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(Demo.class.getName());
        command.add(folder.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(options.length == 0 ? 0 : 1);
        return output;
    }
}
