package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Finds lines that the catalog knows from logs, the messages in them, and lines that are much like them. */
final class LogLines {
    /** A message of more errors says nothing. */
    private static final int MOST_OWNERS = 3;

    private final List<LogLine> logs = new ArrayList<>();
    private final List<LogLine> messages = new ArrayList<>();

    LogLines(List<Entry> entries) {
        Map<String, Set<Integer>> owners = new LinkedHashMap<>();
        Set<String> own = new HashSet<>(); // messages that an entry has as a line: they belong to it alone
        for (int i = 0; i < entries.size(); i++) {
            String code = entries.get(i).code();
            for (String line : entries.get(i).logs()) {
                String log = Words.plain(line);
                String said = LogLine.message(log, code);
                int points = LogLine.hasNumber(log) ? Points.LOG : Points.MESSAGE;
                (points == Points.LOG ? logs : messages).add(new LogLine(i, log, points, code, said.equals(log)));
                if (said.equals(log)) {
                    own.add(said);
                } else if (!said.isEmpty()) {
                    owners.computeIfAbsent(said, text -> new LinkedHashSet<>()).add(i);
                }
            }
        }
        owners.keySet().removeAll(own);
        owners.values().removeIf(entriesOfOne -> entriesOfOne.size() > MOST_OWNERS);
        owners.forEach((said, some) -> some.forEach(i ->
                messages.add(new LogLine(i, said, Points.MESSAGE, entries.get(i).code(), true))));
        logs.removeIf(line -> !line.says());
        messages.removeIf(line -> !line.says());
    }

    /** Notes the entries whose lines or messages stand in a text, and those that may be meant by a part of one. */
    void find(String text, Scores scores) {
        LogLine.Query query = new LogLine.Query(text);
        Map<Integer, Integer> known = best(logs, line -> line.pointsInside(query));
        Map<Integer, Integer> said = best(messages, line -> line.pointsInside(query));
        known.forEach(scores::add);
        said.forEach(scores::add);
        List<LogLine> all = new ArrayList<>(logs);
        all.addAll(messages);
        all.removeIf(line -> known.containsKey(line.entry()) || said.containsKey(line.entry()));
        best(all, line -> line.pointsLike(query)).forEach(scores::add);
    }

    private static Map<Integer, Integer> best(List<LogLine> lines, ToIntFunction<LogLine> points) {
        Map<Integer, Integer> best = new HashMap<>();
        for (LogLine line : lines) {
            int found = points.applyAsInt(line);
            if (found > 0) {
                best.merge(line.entry(), found, Math::max);
            }
        }
        return best;
    }
}
