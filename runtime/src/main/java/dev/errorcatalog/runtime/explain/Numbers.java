package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes whose category is not named: every category that has one. Times, ports and sizes are no codes. */
final class Numbers {
    private static final int FEW = 4;
    private static final int ENOUGH = 3;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:code|error|errno|err)[\"')]?[\\s:=#(]{1,3}[\"']?(-?\\d+)(?!\\w|\\.\\w)");
    private static final Pattern CALLED = Pattern.compile("[a-z_]\\((-?\\d+)\\)");
    private static final Pattern MIXED = Pattern.compile("(?<![\\w.:-])(?=\\w*[a-z])(?=\\w*\\d)(\\w+)(?![\\w.:-])");
    private static final Pattern ALONE = Pattern.compile("(?<![\\w.:])(-?\\d+)(?!\\w|[.:]\\w)");

    private final Map<String, List<Integer>> byCode = new HashMap<>();

    Numbers(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            byCode.computeIfAbsent(entries.get(i).code().toLowerCase(Locale.ROOT), code -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * Notes the owners of the codes in a text.
     *
     * @param words how many different words the text has
     * @param isShort whether somebody may have typed it; in a longer one, one or two digits count something
     */
    void find(String query, int words, boolean isShort, Scores scores) {
        String line = query.toLowerCase(Locale.ROOT);
        Set<String> codes = new TreeSet<>();
        collect(ANNOUNCED, line, codes);
        collect(CALLED, line, codes);
        codes.removeIf(code -> !isShort && code.length() < ENOUGH);
        collect(MIXED, line, codes);
        if (words <= FEW) {
            collect(ALONE, line, codes);
        }
        for (String code : codes) {
            byCode.getOrDefault(code, List.of()).forEach(entry -> scores.add(entry, Points.NUMBER));
        }
    }

    private static void collect(Pattern pattern, String line, Set<String> codes) {
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            codes.add(found.group(1));
        }
    }
}
