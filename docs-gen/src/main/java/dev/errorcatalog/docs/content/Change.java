package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * A change of an error, as a lock remembers it.
 *
 * @param release the release that brought the change
 * @param rule the id of the rule of compatibility that found it
 */
record Change(Version release, String rule) {
    /** Reads a line of a lock, such as {@code 1.4.0 fatal-set}; empty for one that no release wrote. */
    static Optional<Change> parse(String line) {
        int space = Math.max(0, line.indexOf(' '));
        return Version.parse(line.substring(0, space))
                .map(release -> new Change(release, line.substring(space).strip()));
    }

    /** Reads the history of an entry of a lock. */
    static List<Change> all(List<String> lines) {
        return lines.stream().flatMap(line -> parse(line).stream()).toList();
    }

    /** Whether it brought what it is about; only of what is gone a lock remembers that here. */
    boolean isBirth() {
        return rule.endsWith("-added");
    }

    /** What a reader is told; empty for what other parts of the page say, or nobody acts on. */
    Optional<String> words() {
        return switch (rule) {
            case "entry-removed", "class-removed", "category-removed" -> Optional.of("removed");
            case "entry-revived" -> Optional.of("there again");
            case "entry-deprecated" -> Optional.of("deprecated");
            case "entry-undeprecated" -> Optional.of("no longer deprecated");
            case "entry-retired" -> Optional.of("no longer sent");
            case "entry-unretired" -> Optional.of("sent again");
            case "const-renamed" -> Optional.of("another name");
            case "renumbered" -> Optional.of("another code");
            case "category-moved" -> Optional.of("another category");
            case "number-reused" -> Optional.of("another meaning of the code");
            case "catch-refined" -> Optional.of("more specific class");
            case "catch-widened" -> Optional.of("class below the one before");
            case "catch-lost" -> Optional.of("another class, which handlers of the one before may miss");
            case "report-lost" -> Optional.of("only logged");
            case "report-gained" -> Optional.of("reported, no longer only logged");
            case "retry-hint-changed" -> Optional.of("another answer to whether trying again helps");
            case "fatal-set" -> Optional.of("fatal in more cases");
            case "fatal-cleared" -> Optional.of("fatal in fewer cases");
            case "reset-widened" -> Optional.of("more client reset strategies");
            case "reset-narrowed" -> Optional.of("fewer client reset strategies");
            case "sentinel-set" -> Optional.of("means that there is no error");
            case "sentinel-cleared" -> Optional.of("an error, where it meant that there is none");
            case "audience-changed" -> Optional.of("somebody else can act");
            case "message-placeholder-removed" -> Optional.of("a value less in its texts");
            default -> Optional.empty();
        };
    }
}
