package dev.errorcatalog.runtime.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds category and code together: in the shapes that the catalog names, and in the usual ones. */
final class Places {
    private static final String HOLE = "{code}";
    private static final int REACH = 80;
    private static final String CODE = "(-?\\d+(?![\\w.])|[a-z0-9_]+)";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern HERE = Pattern.compile(CODE);

    private static final Pattern BEHIND_WIRE = Pattern.compile(
            "[\"'\\])]*+[\\s,:;=/(\\[\"']{1,4}" + "(?:(?:error[_ ]?)?code[\"']?\\s*[:=]?\\s*[\"']?)?" + CODE);

    private static final Pattern BEHIND_SLUG = Pattern.compile("(-?\\w+)(?![\\w.-]|/)");

    private static final Pattern BEFORE_WIRE = Pattern.compile(
            "code[\"']?\\s*[:=]\\s*[\"']?(-?\\w+)[\"']?\\s*[,;]\\s*[\"']?category[\"']?\\s*[:=]\\s*[\"']?$");

    private final List<Family> families;
    private final Map<String, Integer> byId = new HashMap<>();

    Places(List<Family> families, List<Entry> entries) {
        this.families = families;
        for (int i = 0; i < entries.size(); i++) {
            byId.put(id(entries.get(i).family(), entries.get(i).code()), i);
        }
    }

    /** Notes the entries; returns whether a category was named with a code, be there an entry or not. */
    boolean find(String query, Scores scores) {
        String line = query.toLowerCase(Locale.ROOT);
        String tight = SPACES.matcher(line).replaceAll("");
        Search search = new Search();
        for (Family family : families) {
            family.seenAs().forEach(shape -> search.shape(tight, family, shape));
            family.wires().forEach(wire -> search.wire(line, family, wire.toLowerCase(Locale.ROOT)));
            family.slugs().forEach(slug -> search.slug(line, family, slug.toLowerCase(Locale.ROOT) + "/"));
        }
        search.found.forEach(entry -> scores.add(entry, Points.PLACE));
        return search.isPlaced;
    }

    private static String id(Family family, String code) {
        return (family.slug() + "/" + code).toLowerCase(Locale.ROOT);
    }

    /** What was found in one text. */
    private final class Search {
        private final Set<Integer> found = new TreeSet<>();
        private boolean isPlaced;

        void shape(String tight, Family family, String shape) {
            String before = shape.substring(0, Math.max(0, shape.indexOf(HOLE))).toLowerCase(Locale.ROOT);
            String start = MARKS.matcher(SPACES.matcher(before).replaceAll("")).replaceAll("");
            if (!start.isEmpty()) {
                Scan.each(tight, start, "", at -> {
                    String code = Scan.after(tight, at + start.length(), HERE);
                    isPlaced |= !code.isEmpty();
                    take(family, code);
                });
            }
        }

        void wire(String line, Family family, String wire) {
            Scan.each(line, wire, "", at -> {
                String behind = Scan.after(line, at + wire.length(), BEHIND_WIRE);
                String code = behind.isEmpty() ? before(line, at) : behind;
                isPlaced |= code.chars().anyMatch(c -> c >= '0' && c <= '9');
                take(family, code);
            });
        }

        void slug(String line, Family family, String start) {
            Scan.each(line, start, "/.-", at -> take(family, Scan.after(line, at + start.length(), BEHIND_SLUG)));
        }

        private void take(Family family, String code) {
            Integer entry = byId.get(id(family, code));
            if (entry != null) {
                found.add(entry);
            }
        }

        /** The code of JSON whose keys come the other way round. */
        private String before(String line, int at) {
            Matcher code = BEFORE_WIRE.matcher(line.substring(Math.max(0, at - REACH), at));
            return code.find() ? code.group(1) : "";
        }
    }
}
