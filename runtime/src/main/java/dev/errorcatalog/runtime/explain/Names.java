package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds constants in any spelling; one of a single word only as it is written in code, or alone. */
final class Names {
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern GOES_ON = Pattern.compile("(?!Error|Exception)\\w");
    private static final Pattern VALUE = Pattern.compile("[\"']?\\s*[:=]");

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
            String type = Words.joined(entries.get(i).type());
            if (!type.isEmpty()) {
                byType.computeIfAbsent(type, words -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * Notes the entries whose names stand in a text.
     *
     * @param isShort whether somebody may have typed it
     */
    void find(String query, boolean isShort, Scores scores) {
        List<Words.Token> words = Words.tokens(query);
        Map<Integer, Integer> best = new HashMap<>();
        Map<String, Boolean> asWritten = new HashMap<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.size() && joined.length() < longest; to++) {
                joined.append(words.get(to).word);
                for (Name name : byWords.getOrDefault(joined.toString(), List.of())) {
                    boolean isAlone = from == 0 && to == words.size() - 1;
                    boolean isMeant = isAlone
                            || (name.isLong()
                                    ? isMeant(query, words.get(from).start, words.get(to).end, isShort || to - from > 1)
                                    : asWritten.computeIfAbsent(name.text, text -> Scan.hasWord(query, text)));
                    if (isMeant) {
                        best.merge(name.entry, joined.length(), Math::max);
                    }
                }
            }
        }
        best.forEach((entry, length) -> scores.add(entry, Points.NAME + length));
    }

    /** No field is meant; nor are two words of a long text, unless they are written as one. */
    private static boolean isMeant(String query, int start, int end, boolean mayHaveSpaces) {
        if (SPACE.matcher(query).region(start, end).find()) {
            return mayHaveSpaces;
        }
        boolean goesOn = GOES_ON.matcher(query).region(end, query.length()).lookingAt();
        boolean isField = query.charAt(start) >= 'a'
                && query.charAt(start) <= 'z'
                && VALUE.matcher(query)
                        .region(end, Math.min(query.length(), end + 9))
                        .lookingAt();
        return !goesOn && !isField;
    }

    /** The entries that arrive as the exception class that a text names, and nothing else. */
    List<Integer> ofType(String query) {
        return byType.getOrDefault(Words.joined(query), List.of());
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
