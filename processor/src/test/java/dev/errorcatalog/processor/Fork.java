package dev.errorcatalog.processor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compilers in processes of their own. */
final class Fork {
    private Fork() {}

    /** The javac of the running JDK, with options of its virtual machine such as {@code -J-Duser.language=tr}. */
    static CommandLine javac(List<String> options) {
        return (arguments, out) -> run(Path.of("").toAbsolutePath(), "javac", options, arguments, out);
    }

    /** ecj, started in a folder: without {@code -s} it writes sources there. */
    static CommandLine ecj(Path folder) {
        List<String> options =
                List.of("-cp", System.getProperty("java.class.path"), "org.eclipse.jdt.internal.compiler.batch.Main");
        return (arguments, out) -> run(folder, "java", options, arguments, out);
    }

    private static boolean run(
            Path folder, String tool, List<String> options, List<String> arguments, PrintWriter out) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(options);
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            out.flush();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
