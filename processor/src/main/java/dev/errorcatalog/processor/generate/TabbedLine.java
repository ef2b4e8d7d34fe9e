package dev.errorcatalog.processor.generate;

/** Keeps a text within its place on a line whose places are separated by tabs. */
final class TabbedLine {
    private TabbedLine() {}

    /** The text with backslash, tab, line feed and carriage return written as a backslash and a letter. */
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
