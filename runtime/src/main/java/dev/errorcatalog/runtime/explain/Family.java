package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;

/** How a category shows up in what people paste. */
public final class Family {
    private final List<String> slugs;
    private final String title;
    private final List<String> wires;
    private final List<String> seenAs;

    /**
     * Takes the facts.
     *
     * @param slug the category's name in the catalog
     * @param title its name for people
     * @param aliases its former names
     * @param wires what the native layer or the server sends for it
     * @param seenAs shapes of log lines, {@code {code}} being the hole
     */
    public Family(String slug, String title, List<String> aliases, List<String> wires, List<String> seenAs) {
        List<String> all = new ArrayList<>();
        all.add(slug);
        all.addAll(aliases);
        this.slugs = List.copyOf(all);
        this.title = title;
        this.wires = List.copyOf(wires);
        this.seenAs = List.copyOf(seenAs);
    }

    String slug() {
        return slugs.get(0);
    }

    String title() {
        return title;
    }

    /** The name and the former names. */
    List<String> slugs() {
        return slugs;
    }

    List<String> wires() {
        return wires;
    }

    List<String> seenAs() {
        return seenAs;
    }
}
