package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts together what the catalog says of releases and what the lock remembers of them. Where both know of a change, the
 * catalog's words count.
 */
final class Timeline {
    private static final Version NONE = new Version(0, 0, 0, List.of());
    private static final Comparator<Moment> OLDEST_FIRST = Comparator.comparing(
                    (Moment moment) -> moment.release().isEmpty())
            .thenComparing(moment -> moment.release().orElse(NONE));

    private final List<Change> changes;
    private final List<Moment> moments = new ArrayList<>();

    private Timeline(Optional<String> since, List<Change> changes) {
        Optional<Version> first = since.flatMap(Version::parse);
        // What came with the error is on the rest of the page; what came before it was the code's earlier meaning.
        this.changes = new ArrayList<>(changes.stream()
                .filter(change -> first.isEmpty() || change.release().compareTo(first.get()) > 0)
                .toList());
    }

    /** What changed after the release that brought it, oldest first; what nobody knows the release of comes last. */
    static List<Moment> of(
            Optional<String> since, Optional<Notice> deprecated, Optional<Notice> retired, List<Change> changes) {
        Timeline timeline = new Timeline(since, changes);
        deprecated.ifPresent(notice -> timeline.notice("Deprecated", notice, "entry-deprecated", "entry-undeprecated"));
        retired.ifPresent(notice -> timeline.notice("No longer sent", notice, "entry-retired", "entry-unretired"));
        timeline.changes.forEach(timeline::change);
        return timeline.moments.stream().sorted(OLDEST_FIRST).distinct().toList();
    }

    /** Adds what the catalog says, and takes away the change by which a release began to say it. */
    private void notice(String what, Notice notice, String begun, String ended) {
        Optional<Change> known = changes.stream()
                .filter(change -> change.rule().equals(begun) || change.rule().equals(ended))
                .max(Comparator.comparing(Change::release))
                .filter(change -> change.rule().equals(begun));
        known.ifPresent(changes::remove);
        Optional<String> release =
                notice.since().or(() -> known.map(change -> change.release().toString()));
        String since = release.map(text -> " since " + text).orElse("");
        moments.add(new Moment(release.flatMap(Version::parse), what.toLowerCase(Locale.ROOT), what + since + "."));
    }

    private void change(Change change) {
        Version release = change.release();
        change.words()
                .ifPresent(words ->
                        moments.add(new Moment(Optional.of(release), words, "In " + release + ": " + words + ".")));
    }
}
