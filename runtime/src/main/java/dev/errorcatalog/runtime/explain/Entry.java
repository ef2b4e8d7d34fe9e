package dev.errorcatalog.runtime.explain;

import java.util.List;

/** How an error shows up in what people paste. */
public final class Entry {
    private final Family family;
    private final String code;
    private final List<String> names;
    private final String type;
    private final String words;
    private final List<String> logs;

    /**
     * Takes the facts.
     *
     * @param family its category
     * @param code its code as the catalog spells it
     * @param names its constant and the former ones
     * @param type the simple name of its exception class; empty if nothing throws it any more
     * @param words what it is about and what to do first, without markup
     * @param logs lines of logs that belong to it
     */
    public Entry(Family family, String code, List<String> names, String type, String words, List<String> logs) {
        this.family = family;
        this.code = code;
        this.names = List.copyOf(names);
        this.type = type;
        this.words = words;
        this.logs = List.copyOf(logs);
    }

    Family family() {
        return family;
    }

    String code() {
        return code;
    }

    List<String> names() {
        return names;
    }

    String type() {
        return type;
    }

    String words() {
        return words;
    }

    List<String> logs() {
        return logs;
    }
}
