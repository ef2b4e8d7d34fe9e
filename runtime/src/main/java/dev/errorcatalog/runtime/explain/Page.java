package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a terminal shows of an error: sections of text, at most {@value #WIDTH} characters wide. A word that is longer
 * stands on a line of its own, and lines of logs and addresses are never broken, so that they can be copied.
 */
public final class Page {
    static final int WIDTH = 80;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    /** Begins a page with a line that is not broken. */
    public Page(String heading) {
        lines.add(heading);
    }

    /**
     * Writes the page of an error.
     *
     * @param title its identity and name, on one line
     * @param description what went wrong
     * @param action what to do, in this order
     * @param cause why it happens: any of these may be the case
     * @param type the simple name of its exception class
     * @param reset what a client reset does in each mode; empty if none is needed
     * @param logs lines of logs that belong to it
     * @param address where to read more
     */
    public static Page of(
            String title,
            String description,
            List<String> action,
            List<String> cause,
            String type,
            List<String> reset,
            List<String> logs,
            Optional<String> address) {
        return new Page(title)
                .text(description)
                .items("What to do", action, true)
                .items("Why it happens", cause, false)
                .lines("Exception", List.of(type))
                .lines("Client reset, by mode", reset)
                .lines("Seen in logs", logs)
                .lines("More", address.map(List::of).orElse(List.of()));
    }

    /** Adds prose; nothing if it is empty. */
    public Page text(String text) {
        if (!text.isEmpty()) {
            lines.add("");
            wrap("", text);
        }
        return this;
    }

    /** Adds a list of prose below a title, numbered if the order matters; nothing if it is empty. */
    public Page items(String title, List<String> items, boolean isOrdered) {
        if (begin(title, items)) {
            for (int i = 0; i < items.size(); i++) {
                String mark = isOrdered ? i + 1 + ". " : "- ";
                wrap(items.size() == 1 ? INDENT : INDENT + mark, items.get(i));
            }
        }
        return this;
    }

    /** Adds lines below a title, as they are; nothing if there is none. */
    public Page lines(String title, List<String> raw) {
        if (begin(title, raw)) {
            raw.forEach(line -> lines.add(INDENT + line));
        }
        return this;
    }

    /** The page, each line ended by {@code \n}. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private boolean begin(String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(title);
        }
        return !content.isEmpty();
    }

    private void wrap(String mark, String text) {
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        int start = mark.length();
        for (String paragraph : text.split("\n", -1)) {
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                }
                line.append(line.length() > start ? " " : "").append(word);
            }
            lines.add(line.toString().stripTrailing());
            line = new StringBuilder(indent);
        }
    }
}
