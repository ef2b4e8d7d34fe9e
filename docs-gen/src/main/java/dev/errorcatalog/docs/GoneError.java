package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.Notice;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.prose.Prose;
import dev.errorcatalog.runtime.explain.Entry;
import dev.errorcatalog.runtime.explain.Family;
import dev.errorcatalog.runtime.explain.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An error that a release removed, for {@code explain}: old servers may send it still. */
record GoneError(Removed removed) {
    static List<GoneError> all(Reference reference) {
        return reference.retired().removed().stream()
                .filter(removed -> removed.kind() == Tombstone.Kind.ERROR)
                .map(GoneError::new)
                .toList();
    }

    ErrorId id() {
        return ErrorId.parse(removed.key());
    }

    /** Its category, of which nothing but the slug may be left. */
    Family family() {
        String slug = id().category();
        return new Family(slug, slug, List.of(), List.of(), List.of());
    }

    Entry entry() {
        return new Entry(
                family(),
                id().code(),
                Stream.concat(Stream.of(removed.name()), removed.history().aliases().stream())
                        .toList(),
                "",
                text(removed.notice().reason()),
                List.of());
    }

    String title() {
        return removed.key() + " " + removed.name();
    }

    /** What became of it, and what to use instead. */
    Page page() {
        Notice notice = removed.notice();
        String since = notice.since().map(release -> " in " + release).orElse("");
        String other = notice.replacedBy()
                .map(Mention::name)
                .map(name -> "Use " + name + " instead.")
                .orElse("");
        return new Page(title())
                .text("Removed" + since + ". " + text(notice.reason()))
                .text(other);
    }

    private static String text(Optional<Prose> reason) {
        return reason.map(Prose::plainText).orElse("");
    }
}
