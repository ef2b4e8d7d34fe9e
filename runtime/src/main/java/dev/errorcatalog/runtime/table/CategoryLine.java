package dev.errorcatalog.runtime.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the header of a table says of a category: slug, {@code I} or {@code T} for integer or text codes, class index of
 * its fallback, number of codes, wire strings; separated by tabs.
 */
public final class CategoryLine {
    private static final int FIRST_WIRE = 4;

    private final String slug;
    private final boolean hasIntegerCodes;
    private final int fallbackClass;
    private final int count;
    private final List<String> wires;

    private CategoryLine(String slug, boolean hasIntegerCodes, int fallbackClass, int count, List<String> wires) {
        this.slug = slug;
        this.hasIntegerCodes = hasIntegerCodes;
        this.fallbackClass = fallbackClass;
        this.count = count;
        this.wires = wires;
    }

    /** Reads the lines of a header, "" for none. */
    public static List<CategoryLine> parse(String lines) {
        List<CategoryLine> categories = new ArrayList<>();
        if (!lines.isEmpty()) {
            for (String line : lines.split("\n", -1)) {
                List<String> fields = Fields.split(line);
                categories.add(new CategoryLine(
                        fields.get(0),
                        fields.get(1).equals("I"),
                        Integer.parseInt(fields.get(2)),
                        Integer.parseInt(fields.get(3)),
                        fields.subList(FIRST_WIRE, fields.size())));
            }
        }
        return Collections.unmodifiableList(categories);
    }

    /** Returns what is known of a category that no catalog declares. */
    public static CategoryLine undeclared(String wire, int unknownClass) {
        return new CategoryLine("", true, unknownClass, 0, List.of(wire));
    }

    /** The category's name in the catalog, "" if it is not declared. */
    public String slug() {
        return slug;
    }

    /** Whether codes are numbers. */
    public boolean hasIntegerCodes() {
        return hasIntegerCodes;
    }

    /** The index of the class of a code without one of its own. */
    public int fallbackClass() {
        return fallbackClass;
    }

    /** How many codes the category has. */
    public int count() {
        return count;
    }

    /** The strings that stand for the category on the wire, the canonical one first. */
    public List<String> wires() {
        return wires;
    }
}
