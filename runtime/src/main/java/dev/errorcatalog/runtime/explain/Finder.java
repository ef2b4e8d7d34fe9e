package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the errors that a text may mean: a pasted log line, JSON, a message, a code, a name, words. Built once for a
 * catalog; immutable from then on.
 *
 * <p>The text is looked at in several ways; what names category and code counts most ({@link Points}). The page of the
 * published reference searches by the same rules, written in JavaScript: whoever changes one changes both.
 */
public final class Finder {
    /** The characters of a text that are read: a program may hand over a whole log, and the work must be bounded. */
    private static final int LIMIT = 65_536;
    /** Different words; more than these are a pasted line and not what somebody types. */
    private static final int SHORT = 6;

    private static final Pattern ANYTHING = Pattern.compile("[\\p{L}\\p{N}]");
    /** The name of an exception that is none of ours, if it is the whole text. */
    private static final Pattern EXCEPTION = Pattern.compile("\\w+(?:Exception|Error)");

    private static final Pattern ONLY_NUMBER = Pattern.compile("\\W*-?\\d+\\W*");
    /** Lines of logs share words with many errors: words alone say something in what people write only. */
    private static final Pattern MARK_OF_LOGS = Pattern.compile("[\\d\\[\\](){}<>=:;\"/\\\\_]");

    private final LogLines logs;
    private final Places places;
    private final Names names;
    private final Numbers numbers;
    private final Vocabulary vocabulary;
    private final SimilarNames similar;

    /**
     * Makes the indexes.
     *
     * @param families the categories
     * @param entries the errors; of those that a text may mean equally, the first in this list comes first
     */
    public Finder(List<Family> families, List<Entry> entries) {
        logs = new LogLines(entries);
        places = new Places(families, entries);
        names = new Names(entries);
        numbers = new Numbers(entries);
        vocabulary = new Vocabulary(entries);
        similar = new SimilarNames(entries);
    }

    /**
     * Returns the positions of the errors that a text may mean, the best first; empty if it looks like none. Never
     * throws. Only the beginning of a very long text is read.
     */
    public List<Integer> find(String text) {
        String query = beginning(text);
        if (!ANYTHING.matcher(query).find()) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>(Words.of(query));
        boolean isShort = words.size() <= SHORT;
        Scores scores = new Scores();
        logs.find(query, scores);
        boolean isPlaced = places.find(query, scores);
        boolean isSure = isPlaced || scores.reach(Points.PLACE);
        List<Integer> ofType = names.ofType(query);
        boolean isSaid = scores.reach(Points.MESSAGE);
        if (ofType.isEmpty()) {
            names.find(query, isShort, scores);
        }
        ofType.forEach(entry -> scores.add(entry, Points.CLASS));
        if (isSaid) {
            numbers.agree(query, scores);
        } else if (!isPlaced) {
            numbers.called(query, scores);
        }
        if (scores.isEmpty() && !isPlaced) {
            numbers.find(query, words.size(), isShort, scores);
        }
        if (ofType.isEmpty()) {
            scores.addToAll(entry -> vocabulary.shared(entry, words));
        }
        boolean isOver = isShort
                ? isSure || !ofType.isEmpty() || ONLY_NUMBER.matcher(query).matches()
                : !scores.isEmpty();
        List<Integer> found = new ArrayList<>(scores.ranked());
        if (!isOver && (isShort || !MARK_OF_LOGS.matcher(query).find())) {
            Scores worded =
                    vocabulary.find(words, isShort, EXCEPTION.matcher(query).matches());
            worded.removeAll(new TreeSet<>(found));
            found.addAll(worded.ranked());
        }
        return found;
    }

    /**
     * Returns the positions of the errors that arrive as the exception class that a text names; empty if it names none,
     * or something else besides.
     */
    public List<Integer> ofType(String text) {
        return names.ofType(beginning(text));
    }

    /** Returns the positions of up to three errors whose names resemble a text, for one that nothing was found for. */
    public List<Integer> near(String text) {
        return similar.find(beginning(text));
    }

    private static String beginning(String text) {
        String read = text.substring(0, Math.min(text.length(), LIMIT));
        return Words.plain(read).strip();
    }
}
