package dev.errorcatalog.devicesync.demo;

import java.io.PrintStream;

/** Prints who did or saw what, one line for each. */
final class Say {
    private final PrintStream out;

    Say(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.print("\n" + title + "\n");
        out.flush();
    }

    void server(String what) {
        line("server", what);
    }

    void device(String what) {
        line("device", what);
    }

    /** What a callback or a handler of the app was given. */
    void app(String what) {
        line("app", what);
    }

    void log(String what) {
        line("log", what);
    }

    void files(String what) {
        line("files", what);
    }

    void note(String what) {
        line("", what);
    }

    private void line(String who, String what) {
        out.print("  " + who + " ".repeat(8 - who.length()) + what + "\n");
        out.flush();
    }
}
