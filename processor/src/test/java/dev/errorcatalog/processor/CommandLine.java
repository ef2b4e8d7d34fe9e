package dev.errorcatalog.processor;

import java.io.PrintWriter;
import java.util.List;

/** A compiler that is run by its command line. */
@FunctionalInterface
interface CommandLine {
    /** Runs the compiler; returns whether it succeeded. */
    boolean run(List<String> arguments, PrintWriter out);
}
