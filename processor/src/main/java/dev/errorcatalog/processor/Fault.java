package dev.errorcatalog.processor;

import java.util.Locale;

/** What the processor has to say that is in no rule of the catalog. The ids are stable: people search for them. */
enum Fault {
    NO_CATALOG(
            "The catalog is in none of the places that were tried. Pass its absolute path, or put it on the source path."),
    BAD_PATH(
            "The annotation's path does not mean the same everywhere. Write it with `/`, from the root of the source path."),
    BAD_OPTION("An option of the processor has a value that it does not know."),
    RELATIVE_PATH("`-Aerrorcatalog.file` is relative, so it depends on where the build is started. Make it absolute."),
    ONE_FILE("`-Aerrorcatalog.file` names one catalog and several packages ask for one. Leave the option out."),
    CATALOG_TWICE("Two packages ask for the same catalog. Annotate one of them."),
    CLASS_EXISTS("A class that is to be generated is written by hand as well. Rename one of them."),
    CLASS_HIDES(
            "A class written by hand is called like one of `java.lang` that the generated code beside it uses. Rename it."),
    CANNOT_WRITE(
            "The compiler refuses a generated file: another processor or an earlier build wrote it. Remove that one."),
    INTERNAL("The processor failed. Please report it with what `-Aerrorcatalog.debug` shows."),
    NO_SOURCE_OUTPUT(
            "The compiler has no folder of its own for sources, so the Markdown is left out. Give it `-s`.", "note"),
    UNREAD_LOCK(
            "The lock beside the catalog cannot be read, so the Markdown tells only what the catalog says. The goal `check` tells more.",
            "note");

    private final String meaning;
    private final String severity;

    Fault(String meaning) {
        this(meaning, "error");
    }

    Fault(String meaning, String severity) {
        this.meaning = meaning;
        this.severity = severity;
    }

    /** Such as {@code no-catalog}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code error}, or {@code note} when the compile goes on. */
    String severity() {
        return severity;
    }

    /** What it means and what to do, in Markdown. */
    String meaning() {
        return meaning;
    }

    /** A message about one case. */
    String message(String text) {
        return severity + "[" + id() + "]: " + text;
    }
}
