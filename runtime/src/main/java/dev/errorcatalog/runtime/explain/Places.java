package dev.errorcatalog.runtime.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds category and code together: in the shapes that the catalog names, in the usual ones, and as names of pages. */
final class Places {
    private static final int REACH = 80;

    private static final Pattern BEHIND_WIRE = Pattern.compile(
            "[\"'\\])]{0,9}[\\s,:;=/(\\[\"']{1,4}" + "(?:(?:error[_ ]?)?code[\"']?\\s*[:=]?\\s*[\"']?)?" + Shape.CODE);

    private static final Pattern BEHIND_SLUG = Pattern.compile(Shape.CODE + "(?![\\w./-])");

    private static final Pattern BEFORE_WIRE = Pattern.compile(
            "code[\"']?\\s*[:=]\\s*[\"']?(-?\\w+)[\"']?\\s*[,;]\\s*[\"']?category[\"']?\\s*[:=]\\s*[\"']?$");

    /** At the start or the end of an address, or as the place in a page. */
    private static final Pattern PAGE = Pattern.compile("(?<=^|[/#])([a-z0-9][\\w.-]*)(?![\\w./-])");

    private static final Pattern ENDING = Pattern.compile("\\.(?:html|md)$");

    private static final Pattern CATEGORY = Pattern.compile("(?<!\\w)category[\"']?\\s*[:=]\\s*[\"']?([\\w:.]+)");

    private final List<Family> families;
    private final Map<Family, List<Shape>> shapes = new HashMap<>();
    private final Set<String> categories = new HashSet<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byPage = new HashMap<>();
    private final Called called;

    Places(List<Family> families, List<Entry> entries) {
        this.families = families;
        this.called = new Called(entries);
        for (Family family : families) {
            shapes.put(family, Shape.all(family.seenAs()));
            family.slugs().forEach(slug -> categories.add(lower(slug)));
            family.wires().forEach(wire -> categories.add(lower(Words.plain(wire))));
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String code = lower(entry.code());
            byId.putIfAbsent(id(entry.family(), code), i); // what a code meant before comes last
            String page = code.startsWith("-") ? "-minus" + code : "-" + code;
            for (String slug : entry.family().slugs()) {
                byPage.putIfAbsent(lower(slug) + page, i);
            }
        }
    }

    /** Notes the entries; returns whether a category was named with a code, be there an entry or not. */
    boolean find(String query, Scores scores) {
        String line = lower(query);
        Search search = new Search();
        for (Family family : families) {
            shapes.getOrDefault(family, List.of()).forEach(shape -> search.shape(line, family, shape));
            family.wires().forEach(wire -> search.wire(line, family, lower(Words.plain(wire))));
            family.slugs().forEach(slug -> search.slug(line, family, lower(slug) + "/"));
        }
        search.pages(line);
        called.find(query, search.found);
        search.found.forEach(entry -> scores.add(entry, Points.PLACE));
        return search.isPlaced || !search.found.isEmpty() || isForeign(line);
    }

    /** Whether the text names a category that is none of ours: then its code is none either. */
    private boolean isForeign(String line) {
        Matcher category = CATEGORY.matcher(line);
        return category.find() && !categories.contains(category.group(1));
    }

    private static String id(Family family, String code) {
        return lower(family.slug()) + "/" + code;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What was found in one text. */
    private final class Search {
        private final Set<Integer> found = new TreeSet<>();
        private boolean isPlaced;

        void shape(String line, Family family, Shape shape) {
            for (String code : shape.codes(line)) {
                isPlaced = true;
                take(family, code);
            }
        }

        void wire(String line, Family family, String wire) {
            boolean isWord = Scan.isWord(wire);
            Scan.each(line, wire, "", at -> {
                int end = at + wire.length();
                if (isWord && line.startsWith(" ", end)) {
                    return; // the word, and not the category
                }
                String behind = Scan.after(line, end, BEHIND_WIRE);
                String code = behind.isEmpty() ? before(line, at) : behind;
                isPlaced |= code.chars().anyMatch(c -> c >= '0' && c <= '9');
                take(family, code);
            });
        }

        void slug(String line, Family family, String start) {
            Scan.each(line, start, "/.-", at -> {
                String run = Scan.after(line, at + start.length(), BEHIND_SLUG);
                add(family, Fitting.whole(run, code -> byId.containsKey(id(family, code))));
            });
        }

        void pages(String line) {
            Matcher page = PAGE.matcher(line);
            while (page.find()) {
                String name = ENDING.matcher(page.group(1)).replaceAll("");
                String known = Fitting.whole(name, byPage::containsKey);
                if (!known.isEmpty()) {
                    found.add(byPage.getOrDefault(known, 0));
                }
            }
        }

        private void take(Family family, String run) {
            add(family, Fitting.start(run, code -> byId.containsKey(id(family, code))));
        }

        private void add(Family family, String code) {
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
