package dev.errorcatalog.runtime.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that the catalog knows from logs, or the message in one. */
final class LogLine {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 400;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTED = Pattern.compile("([\"'])[\\w.:/+=-]+\\1");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OPEN_END = Pattern.compile("'?\\.\\.\\.'?$");
    private static final Pattern PLACES = Pattern.compile("^(?:\\w+\\[\\d+\\]:?\\s*)+");
    private static final Pattern BRACKETS = Pattern.compile("^(?:\\[[^\\]]*\\])+\\s*");
    private static final Pattern CODE_BEFORE = Pattern.compile("^\\w+\\(([^()]*)\\)\\s*:\\s*");
    private static final Pattern CODE_BEHIND = Pattern.compile("\\s*\\(([^()]*)\\)$");

    private final int entry;
    private final String raw;
    private final String text;
    private final Set<String> words;
    private final String code;
    private final int points;
    private final Set<String> pairs;

    /**
     * Takes the line of an entry.
     *
     * @param points what it counts when it stands in a text; its length is added
     * @param code the code of the entry: if it stands in the line, it must stand in the text too
     * @param isMessage whether it says nothing but what happened
     */
    LogLine(int entry, String log, int points, String code, boolean isMessage) {
        this.entry = entry;
        this.raw = lower(log);
        this.text = flat(OPEN_END.matcher(log).replaceAll("")).strip();
        this.words = plainWords(text);
        this.points = points;
        this.code = Scan.hasWord(log, code) ? code.toLowerCase(Locale.ROOT) : "";
        this.pairs = isMessage ? neighbours(text) : Set.of();
    }

    int entry() {
        return entry;
    }

    /** Whether it is long enough not to stand anywhere by chance. */
    boolean says() {
        return text.length() >= SHORTEST && !words.isEmpty();
    }

    /** What it counts that this line stands in a text; 0 if it does not. */
    int pointsInside(Query query) {
        boolean isThere = query.text.contains(text) && query.words.containsAll(words);
        return isThere && isOfCode(query) ? points + Math.min(text.length(), LONGEST) : 0;
    }

    /** What it counts that a text is a part of this line, or much like it; 0 if it is not. */
    int pointsLike(Query query) {
        long shared = words.stream().filter(query.words::contains).count();
        // The first and the last word may be cut.
        boolean isPart = shared > 0 && shared >= query.words.size() - 2 && raw.contains(query.raw);
        if (isPart && query.raw.length() >= SHORTEST) {
            return Points.PART_OF_LOG;
        }
        return isLike(query) && isOfCode(query) ? Points.LIKE_LOG : 0;
    }

    /** Numbers do not matter, but the code does. */
    private boolean isOfCode(Query query) {
        return code.isEmpty() || Scan.hasWord(query.raw, code);
    }

    /** Whether most of this line stands in a text in its order: words that are put in or left out part few neighbours. */
    private boolean isLike(Query query) {
        long shared = pairs.stream().filter(query.pairs::contains).count();
        return shared > 0 && 3 * shared >= 2L * pairs.size();
    }

    /** Whether a line says a number beside where it was written. */
    static boolean hasNumber(String log) {
        return NUMBER.matcher(PLACES.matcher(log).replaceAll("")).find();
    }

    /** What a line says beside where it was written and which code it has; "" if that is too little. */
    static String message(String log, String code) {
        String said = PLACES.matcher(log).replaceAll("");
        String bare = BRACKETS.matcher(said).replaceAll("");
        bare = withoutCode(CODE_BEFORE.matcher(bare), bare, code);
        bare = withoutCode(CODE_BEHIND.matcher(bare), bare, code);
        return Words.runs(bare.toLowerCase(Locale.ROOT)).size() >= (bare.equals(said) ? 4 : 2) ? bare : "";
    }

    private static String withoutCode(Matcher found, String line, String code) {
        if (found.find() && Scan.endsWithWord(found.group(1), code)) {
            return line.substring(0, found.start()) + line.substring(found.end());
        }
        return line;
    }

    private static String lower(String text) {
        return SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** A line without what differs from one time to the next: numbers, and words in quotes. */
    private static String flat(String text) {
        return NUMBER.matcher(QUOTED.matcher(lower(text)).replaceAll("$1$1")).replaceAll("0");
    }

    private static Set<String> plainWords(String text) {
        Set<String> words = new HashSet<>(Words.runs(text));
        words.remove("0");
        return words;
    }

    private static Set<String> neighbours(String text) {
        List<String> words = Words.runs(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    /** A text to look for lines in. */
    static final class Query {
        private final String raw;
        private final String text;
        private final Set<String> words;
        private final Set<String> pairs;

        Query(String query) {
            raw = lower(query);
            text = flat(query);
            words = plainWords(text);
            pairs = neighbours(text);
        }
    }
}
