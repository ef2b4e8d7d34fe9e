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
    private static final Pattern CODE =
            Pattern.compile("(?<!status[\\s_-]{0,1})code[\"')]?[\\s:=#(]{1,3}[\"']?(-?\\d{3,})(?!\\w|\\.\\w)");
    private static final Pattern RUN = Pattern.compile("(?<![\\w.:-])([a-z0-9][\\w.-]*)");
    private static final Pattern END = Pattern.compile("[.-]+$");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern ALONE = Pattern.compile("(?<![\\w.:])(-?\\d+)(?!\\w|[.:]\\w)");

    private final List<String> codes = new ArrayList<>();
    private final Map<String, List<Integer>> byCode = new HashMap<>();

    Numbers(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            codes.add(entries.get(i).code().toLowerCase(Locale.ROOT));
            byCode.computeIfAbsent(codes.get(i), code -> new ArrayList<>()).add(i);
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
        Set<String> found = new TreeSet<>();
        collect(ANNOUNCED, line, found);
        collect(CALLED, line, found);
        found.removeIf(code -> !isShort && !isLong(code));
        collectTexts(line, isShort, found);
        if (words <= FEW) {
            collect(ALONE, line, found);
        }
        for (String code : found) {
            byCode.getOrDefault(code, List.of()).forEach(entry -> scores.add(entry, Points.NUMBER));
        }
    }

    /** Notes the found entries whose code stands in a text: it tells the errors with the same message apart. */
    void agree(String query, Scores scores) {
        String line = query.toLowerCase(Locale.ROOT);
        scores.addToAll(entry -> isLong(codes.get(entry)) && Scan.hasWord(line, codes.get(entry)) ? Points.NUMBER : 0);
    }

    /** Notes the owners of a number that is called a code: it means more than a name beside it. A status is none. */
    void called(String query, Scores scores) {
        Set<String> called = new TreeSet<>();
        collect(CODE, query.toLowerCase(Locale.ROOT), called);
        for (String code : called) {
            byCode.getOrDefault(code, List.of()).forEach(entry -> scores.add(entry, Points.CODE));
        }
    }

    private static boolean isLong(String code) {
        return code.length() >= ENOUGH;
    }

    private void collectTexts(String line, boolean isShort, Set<String> codes) {
        Matcher run = RUN.matcher(line);
        while (run.find()) {
            String text = run.group(1);
            String code = byCode.containsKey(text) ? text : END.matcher(text).replaceAll("");
            boolean isText = LETTER.matcher(code).find();
            if (isText && (isShort || DIGIT.matcher(code).find())) {
                codes.add(code);
            }
        }
    }

    private static void collect(Pattern pattern, String line, Set<String> codes) {
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            codes.add(found.group(1));
        }
    }
}
