package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.diff.Event;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of an error, as a lock remembers it.
 *
 * @param event what the lock says
 */
record Change(Event event) {
    /** Reads the history of an entry of a lock. */
    static List<Change> all(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Event.parse(line).stream())
                .map(Change::new)
                .toList();
    }

    Optional<Version> release() {
        return event.release();
    }

    String rule() {
        return event.rule();
    }

    /** Whether it brought what it is about; only of what is gone a lock remembers that here. */
    boolean isBirth() {
        return rule().endsWith("-added");
    }

    /** What a reader is told; empty for what other parts of the page say, or nobody acts on. */
    Optional<String> words() {
        return switch (rule()) {
            case "entry-removed", "class-removed", "category-removed" -> Optional.of("removed");
            case "entry-revived" -> Optional.of("there again");
            case "entry-deprecated" -> Optional.of("deprecated");
            case "entry-undeprecated" -> Optional.of("no longer deprecated");
            case "entry-retired" -> Optional.of("no longer sent");
            case "entry-unretired" -> Optional.of("sent again");
            case "const-renamed" -> Optional.of(renamed());
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

    /** What became what; empty for what is told without values, or if the lock does not say. */
    Optional<FromTo> values() {
        if (rule().startsWith("entry-") || rule().endsWith("-removed")) {
            return Optional.empty();
        }
        String from = event.from();
        String to = event.to();
        if (rule().equals("const-renamed")) {
            from = names(from).get(0);
            to = names(to).get(0);
        }
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? Optional.empty() : Optional.of(new FromTo(from, to));
    }

    /** The first name is the constant, the others are former ones that still work. */
    private String renamed() {
        List<String> lost = new ArrayList<>(names(event.from()));
        lost.removeAll(names(event.to()));
        boolean sameConstant = !event.from().isEmpty() && values().isEmpty();
        if (!sameConstant) {
            return "another name";
        }
        return lost.isEmpty() ? "another former name" : "without the former name " + String.join(", ", lost);
    }

    private static List<String> names(String list) {
        return List.of(list.replaceAll("[\\[\\]]", "").split(", ", -1));
    }

    /** The change as a reader is told it. */
    Optional<Moment> moment() {
        return words().map(words -> new Moment(
                release(),
                event.verdict(),
                words,
                values(),
                event.migration().map(Prose::of),
                release().map(version -> "In " + version + ": ").orElse("Not released yet: ")
                        + words
                        + values().map(values -> " (" + values.from() + " → " + values.to() + ")")
                                .orElse("")
                        + "."));
    }
}
