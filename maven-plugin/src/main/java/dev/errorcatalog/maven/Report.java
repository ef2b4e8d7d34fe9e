package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.CheckResult;
import dev.errorcatalog.catalog.release.Commands;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** How the result of a comparison is printed. */
enum Report {
    /** For people, through Maven's log. */
    TEXT {
        @Override
        void print(CheckResult result, Log log) {
            result.text(Commands.MAVEN).lines().forEach(result.passed() ? log::info : log::error);
        }
    },

    /** One JSON document, as it is. */
    JSON {
        @Override
        void print(CheckResult result, Log log) {
            raw(result.json());
        }
    },

    /** Commands that GitHub Actions turns into annotations; it looks for them at the start of a line. */
    GITHUB {
        @Override
        void print(CheckResult result, Log log) {
            raw(result.github());
        }
    };

    abstract void print(CheckResult result, Log log);

    /** The format of a name in lower case. */
    static Report of(String format) throws MojoFailureException {
        return switch (format) {
            case "text" -> TEXT;
            case "json" -> JSON;
            case "github" -> GITHUB;
            default ->
                throw new MojoFailureException("errorcatalog.format is `" + format + "`; write text, json or github");
        };
    }

    /** Prints past Maven's log, which would put its level before each line. */
    private static void raw(String text) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
        out.flush();
    }
}
