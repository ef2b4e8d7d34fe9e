package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds constants in any spelling; one of a single word only as it is written in code, or alone. */
final class Names {
    private final Map<String, List<Name>> byWords = new HashMap<>();
    private final Map<String, List<Integer>> byType = new HashMap<>();
    private int longest;

    Names(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (String name : entries.get(i).names()) {
                String joined = Words.joined(name);
                byWords.computeIfAbsent(joined, words -> new ArrayList<>()).add(new Name(i, name));
                longest = Math.max(longest, joined.length());
            }
            byType.computeIfAbsent(Words.joined(entries.get(i).type()), type -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Notes the entries whose names stand in a text. */
    void find(String query, Scores scores) {
        List<String> words = Words.of(query);
        Map<Integer, Integer> best = new HashMap<>();
        Map<String, Boolean> asWritten = new HashMap<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.size() && joined.length() < longest; to++) {
                joined.append(words.get(to));
                boolean isAlone = from == 0 && to == words.size() - 1;
                for (Name name : byWords.getOrDefault(joined.toString(), List.of())) {
                    if (name.isLong()
                            || isAlone
                            || asWritten.computeIfAbsent(name.text, text -> Scan.hasWord(query, text))) {
                        best.merge(name.entry, joined.length(), Math::max);
                    }
                }
            }
        }
        best.forEach((entry, length) -> scores.add(entry, Points.NAME + length));
    }

    /** Notes the entries that arrive as the exception class that a text names, and nothing else. */
    void findType(String query, Scores scores) {
        byType.getOrDefault(Words.joined(query), List.of()).forEach(entry -> scores.add(entry, Points.CLASS));
    }

    private static final class Name {
        private final int entry;
        private final String text;

        Name(int entry, String text) {
            this.entry = entry;
            this.text = text;
        }

        /** A name of several words is rarely meant by chance. */
        boolean isLong() {
            return text.indexOf('_') >= 0;
        }
    }
}
