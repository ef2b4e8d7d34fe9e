package dev.errorcatalog.docs.content;

import java.util.List;
import java.util.Optional;

/**
 * What became of something over the releases.
 *
 * @param since the release that brought it
 * @param deprecated since when and why it should not be used any more
 * @param retired since when and why it is no longer sent
 * @param earlierMeaning what its code meant before
 * @param aliases its former names
 */
public record History(
        Optional<String> since,
        Optional<Notice> deprecated,
        Optional<Notice> retired,
        Optional<EarlierMeaning> earlierMeaning,
        List<String> aliases) {
    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return since.isEmpty()
                && deprecated.isEmpty()
                && retired.isEmpty()
                && earlierMeaning.isEmpty()
                && aliases.isEmpty();
    }
}
