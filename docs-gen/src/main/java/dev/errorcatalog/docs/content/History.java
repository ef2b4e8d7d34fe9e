package dev.errorcatalog.docs.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of something over the releases.
 *
 * @param since the release that brought it
 * @param deprecated since when and why it should not be used any more
 * @param retired since when and why it is no longer sent
 * @param earlier what its code meant before
 * @param aliases its former names
 * @param changes what changed since it is there, oldest first
 */
public record History(
        Optional<String> since,
        Optional<Notice> deprecated,
        Optional<Notice> retired,
        List<EarlierMeaning> earlier,
        List<String> aliases,
        List<Moment> changes) {
    /** The history that the catalog alone tells. */
    static History of(Optional<String> since, Optional<Notice> deprecated, List<String> aliases) {
        return of(since, deprecated, Optional.empty(), List.of(), aliases, List.of());
    }

    /** The history that the catalog tells, with the changes that a lock remembers. */
    static History of(
            Optional<String> since,
            Optional<Notice> deprecated,
            Optional<Notice> retired,
            List<EarlierMeaning> earlier,
            List<String> aliases,
            List<Change> changes) {
        return new History(
                since, deprecated, retired, earlier, aliases, Timeline.of(since, deprecated, retired, changes));
    }

    /** What happened in which release, a sentence each, oldest first. */
    public List<String> events() {
        return Stream.concat(
                        since.stream().map(release -> "Since " + release + "."),
                        changes.stream().map(Moment::sentence))
                .toList();
    }

    /** Whether there is nothing to tell but the release that brought it, which is among the facts. */
    public boolean isEmpty() {
        return changes.isEmpty() && earlier.isEmpty() && aliases.isEmpty();
    }
}
