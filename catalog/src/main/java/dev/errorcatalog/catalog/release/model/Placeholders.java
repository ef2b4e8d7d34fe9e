package dev.errorcatalog.catalog.release.model;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the values that texts promise to show: {@code {path}}; braces in code spans and doubled ones are just braces. */
final class Placeholders {

    private static final Pattern LITERAL = Pattern.compile("`[^`]*`|\\{\\{|\\}\\}");
    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

    private Placeholders() {}

    /** The names in the holes of some texts, sorted. */
    static List<String> in(Collection<String> texts) {
        TreeSet<String> names = new TreeSet<>();
        for (String text : texts) {
            Matcher hole = HOLE.matcher(LITERAL.matcher(text).replaceAll(" "));
            while (hole.find()) {
                names.add(hole.group(1));
            }
        }
        return List.copyOf(names);
    }
}
