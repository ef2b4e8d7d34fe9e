package dev.errorcatalog.catalog.release.lock;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.TextDigest;
import dev.errorcatalog.catalog.yaml.MergeConflict;
import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.Utf8;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lock's text. The first line is a comment, then come the version of the format and a checksum of all that
 * follows, so that an edit by hand or a careless merge does not go unnoticed.
 */
public final class Lock {
    public static final Rule CONFLICT =
            Rule.error("lock-conflict", "A lock is one release's, not two halves that a merge left in it.");
    public static final Rule CHECKSUM =
            Rule.error("lock-checksum", "A lock says what was released, so nobody edits it: its checksum holds.");
    public static final Rule VERSION = Rule.error("lock-version", "A lock is in a format that this release reads.");
    public static final Rule FORM = Rule.error("lock-form", "A lock is as `release` wrote it.");

    static final String FORMAT = "1";
    private static final String COMMENT = "# Written by `release`: what was released is a promise. Do not edit.\n";
    private static final Pattern CHECKSUM_LINE = Pattern.compile("(?m)^checksum: ([0-9a-f]{64})\\r?\\n");
    private static final String RESTORE =
            "take the file of the last release from version control; only `release` writes it";

    private Lock() {}

    /** The text of a lock; ends with LF, and is the same for the same release on every machine. */
    public static String write(Release release) {
        String content = new LockWriter(release).content();
        return COMMENT + "lock: " + FORMAT + "\nchecksum: " + TextDigest.sha256(content) + "\n" + content;
    }

    /**
     * Reads a lock.
     *
     * @param name the path to show in messages
     * @param bytes what the file holds
     */
    public static ParsedLock read(String name, byte[] bytes) {
        Problems problems = new Problems();
        Problems unreadable = new Problems();
        Optional<Source> text = Utf8.decode(name, bytes, unreadable);
        Optional<Release> release = text.flatMap(source -> read(source, unreadable, problems));
        unreadable.sorted(name).stream()
                .limit(1)
                .forEach(first ->
                        problems.add(FORM, first.position(), "the lock is damaged: " + first.message(), RESTORE));
        boolean good = !problems.hasErrors();
        return new ParsedLock(release.filter(read -> good), problems.sorted(name));
    }

    private static Optional<Release> read(Source source, Problems unreadable, Problems problems) {
        OptionalInt conflict = MergeConflict.in(source.text());
        if (conflict.isPresent()) {
            String message = "the lock has a merge conflict in it";
            String hint = "keep the side with the higher `released:`, all of it; entries are not to be mixed";
            problems.add(CONFLICT, source.at(conflict.getAsInt()), message, hint);
            return Optional.empty();
        }
        Optional<Node> root = YamlParser.parse(source, unreadable);
        if (root.isEmpty()) {
            if (!unreadable.hasErrors()) {
                problems.add(FORM, source.at(0), "the lock is empty", RESTORE);
            }
            return Optional.empty();
        }
        if (!isOurVersion(source, root.get(), problems) || !isUntouched(source, problems)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LockReader(new Row(root.get())).release());
        } catch (Row.Malformed malformed) {
            problems.add(FORM, malformed.position(), malformed.what(), RESTORE);
            return Optional.empty();
        }
    }

    private static boolean isOurVersion(Source source, Node root, Problems problems) {
        Optional<Node.Pair> pair = root instanceof Node.Mapping mapping ? mapping.find("lock") : Optional.empty();
        if (pair.isEmpty() || !(pair.get().value() instanceof Node.Scalar version)) {
            problems.add(FORM, source.at(0), "the file is no lock: it has no `lock: " + FORMAT + "`", RESTORE);
            return false;
        }
        if (version.text().equals(FORMAT)) {
            return true;
        }
        boolean newer = version.text().matches("[1-9][0-9]{0,8}");
        problems.add(
                VERSION,
                version.position(),
                newer ? "the lock was written by a newer errorcatalog" : "the lock is in a format that is not known",
                newer ? "use at least the release that wrote it" : RESTORE);
        return false;
    }

    private static boolean isUntouched(Source source, Problems problems) {
        Matcher line = CHECKSUM_LINE.matcher(source.text());
        if (!line.find()) {
            problems.add(FORM, source.at(0), "the lock has no `checksum:`", RESTORE);
            return false;
        }
        // A checkout may have turned the line ends; they say nothing.
        String content = source.text().substring(line.end()).replace("\r\n", "\n");
        if (TextDigest.sha256(content).equals(line.group(1))) {
            return true;
        }
        problems.add(CHECKSUM, source.at(line.start()), "the lock was edited: its checksum does not fit", RESTORE);
        return false;
    }

    /** Every rule that a lock is checked against. */
    public static List<Rule> rules() {
        return List.of(CONFLICT, VERSION, CHECKSUM, FORM);
    }
}
