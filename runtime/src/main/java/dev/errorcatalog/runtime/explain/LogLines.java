package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds lines that the catalog knows from logs; numbers of connections and sessions do not matter. */
final class LogLines {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 900;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+\\]");

    private final List<List<String>> known = new ArrayList<>();

    LogLines(List<Entry> entries) {
        for (Entry entry : entries) {
            List<String> lines = new ArrayList<>();
            entry.logs().forEach(log -> lines.add(flat(log)));
            lines.removeIf(line -> line.length() < SHORTEST);
            known.add(lines);
        }
    }

    void find(String query, Scores scores) {
        String line = flat(query);
        for (int entry = 0; entry < known.size(); entry++) {
            int best = 0;
            for (String log : known.get(entry)) {
                best = Math.max(best, points(line, log));
            }
            if (best > 0) {
                scores.add(entry, best);
            }
        }
    }

    private static int points(String line, String log) {
        if (line.contains(log)) {
            return Points.LOG + Math.min(log.length(), LONGEST);
        }
        return line.length() >= SHORTEST && log.contains(line) ? Points.PART_OF_LOG : 0;
    }

    private static String flat(String text) {
        String spaced = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return NUMBER.matcher(spaced).replaceAll("[]");
    }
}
