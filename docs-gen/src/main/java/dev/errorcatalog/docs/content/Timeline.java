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
    private final List<Change> changes;
    private final List<Moment> moments = new ArrayList<>();

    private Timeline(Optional<String> since, List<Change> changes) {
        Optional<Version> first = Releases.of(since);
        // What came with the error is on the rest of the page; what came before it was the code's earlier meaning.
        this.changes = new ArrayList<>(changes.stream()
                .filter(change -> first.isEmpty()
                        ? change.release().isPresent()
                        : Releases.PENDING_LAST.compare(change.release(), first) > 0)
                .toList());
    }

    /** What changed after the release that brought it, oldest first; what nobody knows the release of comes last. */
    static List<Moment> of(
            Optional<String> since, Optional<Notice> deprecated, Optional<Notice> retired, List<Change> changes) {
        Timeline timeline = new Timeline(since, changes);
        deprecated.ifPresent(notice -> timeline.notice("Deprecated", notice, "entry-deprecated", "entry-undeprecated"));
        retired.ifPresent(notice -> timeline.notice("No longer sent", notice, "entry-retired", "entry-unretired"));
        timeline.changes.forEach(change -> change.moment().ifPresent(timeline.moments::add));
        return timeline.moments.stream()
                .sorted(Comparator.comparing(Moment::release, Releases.PENDING_LAST))
                .distinct()
                .toList();
    }

    /** Adds what the catalog says, and takes away the change by which a release began to say it. */
    private void notice(String what, Notice notice, String begun, String ended) {
        Optional<Change> known = changes.stream()
                .filter(change -> change.rule().equals(begun) || change.rule().equals(ended))
                .max(Comparator.comparing(Change::release, Releases.PENDING_LAST))
                .filter(change -> change.rule().equals(begun));
        known.ifPresent(changes::remove);
        Optional<String> release =
                notice.since().or(() -> known.flatMap(Change::release).map(Version::toString));
        String since = release.map(text -> " since " + text).orElse("");
        moments.add(new Moment(
                Releases.of(release),
                known.flatMap(change -> change.event().verdict()),
                what.toLowerCase(Locale.ROOT),
                Optional.empty(),
                Optional.empty(),
                what + since + "."));
    }
}
