package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.release.model.Version;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the history that a lock keeps of an entry: {@code 2.0.0 renumbered BREAKING: pay/1 -> pay/2 | Ask for pay/2.}
 * Locks of release 1.0 of this project say release and rule only.
 *
 * @param release the release that brought it; absent for what no release has yet
 * @param rule the id of the rule that found it
 * @param verdict what it does to those who use the release before; absent if the lock does not say
 * @param from the value before; may be empty
 * @param to the value after; may be empty
 * @param migration what users of the SDK do about it, as Markdown on one line
 */
public record Event(
        Optional<Version> release,
        String rule,
        Optional<Verdict> verdict,
        String from,
        String to,
        Optional<String> migration) {
    private static final String UNRELEASED = "none";
    private static final Pattern LINE =
            Pattern.compile("(\\S+) ([a-z-]+)(?: (SAFE|RISKY|BREAKING|ERROR)(?:: (.*?) -> (.*?))?(?: \\| (.*))?)?");

    /** What a finding tells of an entry. */
    static Event of(Optional<Version> release, Finding finding, Optional<String> migration) {
        return new Event(
                release,
                finding.rule(),
                Optional.of(finding.verdict()),
                oneLine(finding.from()),
                oneLine(finding.to()),
                migration.map(Event::oneLine));
    }

    /** The line of a lock for a finding. */
    public static String line(Optional<Version> release, Finding finding, Optional<String> migration) {
        return of(release, finding, migration).line();
    }

    /** Reads a line of a lock; empty for one that no release wrote. */
    public static Optional<Event> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Version> release = Version.parse(parts.group(1));
        if (release.isEmpty() && !parts.group(1).equals(UNRELEASED)) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                release,
                parts.group(2),
                Optional.ofNullable(parts.group(3)).map(Verdict::valueOf),
                Optional.ofNullable(parts.group(4)).orElse(""),
                Optional.ofNullable(parts.group(5)).orElse(""),
                Optional.ofNullable(parts.group(6))));
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        line.append(release.map(Version::toString).orElse(UNRELEASED))
                .append(' ')
                .append(rule);
        verdict.ifPresent(word -> line.append(' ').append(word));
        if (!from.isEmpty() || !to.isEmpty()) {
            line.append(": ").append(from).append(" -> ").append(to);
        }
        migration.ifPresent(words -> line.append(" | ").append(words));
        return line.toString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
