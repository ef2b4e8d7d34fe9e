package dev.errorcatalog.runtime.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;

/** Writes down, in order, who was given what. */
final class Witness {
    final List<String> seen = new ArrayList<>();
    final List<LogLine> lines = new ArrayList<>();

    /** A handler, or any other callback, that only takes note. */
    <E> Consumer<E> takes(String name) {
        return given -> seen.add(name + " " + given.getClass().getSimpleName());
    }

    <E> Consumer<E> throwing(String name, Throwable thrown) {
        return given -> {
            seen.add(name + " " + given.getClass().getSimpleName());
            throw sneaky(thrown);
        };
    }

    void log(LogLine line) {
        lines.add(line);
        seen.add("log " + line.level());
    }

    List<Level> levels() {
        return lines.stream().map(LogLine::level).toList();
    }

    /** Throws anything without declaring it, as Kotlin or reflection would. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
