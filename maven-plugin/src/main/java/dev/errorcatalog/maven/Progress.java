package dev.errorcatalog.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Says on a terminal what a goal is at, in a line that goes away when that is done. A catalog with thousands of errors
 * keeps a goal busy for seconds. Nothing of it reaches a log, a file or a pipe.
 *
 * @param terminal where somebody looks on; absent if nobody does
 */
record Progress(Optional<PrintWriter> terminal) {
    /** Something that takes its time. */
    interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /** For people who wait: not in batch mode, nor where several modules are built at once and their lines would mix. */
    static Progress of(MavenSession session) {
        boolean isWatched = session.getRequest().isInteractiveMode() && !session.isParallel();
        boolean isCi = System.getenv("CI") != null;
        return new Progress(Optional.ofNullable(System.console())
                .filter(console -> isWatched && !isCi && isTerminal(console))
                .map(Console::writer));
    }

    /** Does something, and says so meanwhile. */
    <T, E extends Exception> T during(String what, Work<T, E> work) throws E {
        String line = what + " ...";
        show(line);
        try {
            return work.run();
        } finally {
            show("\r" + " ".repeat(line.length()) + "\r");
        }
    }

    private void show(String text) {
        terminal.ifPresent(writer -> {
            writer.print(text);
            writer.flush();
        });
    }

    /** From Java 22 on there may be a console without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
