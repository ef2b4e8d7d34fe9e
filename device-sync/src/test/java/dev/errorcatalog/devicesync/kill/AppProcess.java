package dev.errorcatalog.devicesync.kill;

import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.runtime.ResetMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link AppMain} in a process, until it ends or is ended. */
final class AppProcess {
    static final int NEVER = Integer.MAX_VALUE;

    private AppProcess() {}

    /**
     * Lets an app live.
     *
     * @param halt before which call of the disk it halts
     * @param kill after how many lines it is killed
     * @return what it said
     */
    static Said run(SyncConfiguration configuration, ResetMode mode, int halt, int kill)
            throws IOException, InterruptedException {
        Process process = start(configuration, mode, halt);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (lines.size() == kill) {
                    process.toHandle().destroyForcibly(); // Leaves the lines that are on their way readable.
                }
            }
        }
        return new Said(process.waitFor(), List.copyOf(lines));
    }

    private static Process start(SyncConfiguration configuration, ResetMode mode, int halt) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AppMain.class.getName(),
                configuration.file().toString(),
                Integer.toString(configuration.server().getPort()),
                mode.name(),
                Integer.toString(halt)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** How a process ended, and its lines. */
    record Said(int status, List<String> lines) {
        boolean isOver() {
            return status == 0;
        }

        /** What the app's callbacks were given. */
        List<String> seen() {
            return lines.stream()
                    .filter(line -> line.startsWith("saw "))
                    .map(line -> line.substring("saw ".length()))
                    .toList();
        }
    }
}
