package dev.errorcatalog.catalog.release.model;

import dev.errorcatalog.catalog.model.ErrorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that was released once and is gone.
 *
 * @param key {@code protocol/114}, {@code class/OldException} or {@code category/old}
 * @param name the constant of a removed error; of a code that meant several errors, one after the other, the last one's
 * @param since the release without it
 * @param replacedBy what to use instead
 * @param listed whether the catalog has to go on listing it; what moved or was renamed is remembered by the lock alone
 * @param text the digest of the reason
 * @param anchors the names of pages and places in them that ever led to it, or to what its code meant earlier; sorted
 * @param history what happened to it, oldest first
 */
public record ReleasedTombstone(
        String key,
        Optional<String> name,
        Optional<String> since,
        Optional<String> replacedBy,
        boolean listed,
        String text,
        List<String> anchors,
        List<String> history) {

    public ReleasedTombstone {
        anchors = List.copyOf(anchors);
        history = List.copyOf(history);
    }

    /** The names of the pages that ever led to it; none for classes and categories. */
    public List<String> pages() {
        return Anchors.pages(anchors);
    }

    /** The names of the places in its pages: its constant and the former ones. */
    public List<String> places() {
        return Anchors.places(anchors);
    }

    /** Every constant that its code ever had; none for classes and categories. */
    public Set<String> everyName() {
        Set<String> all = new TreeSet<>(places());
        name.ifPresent(all::add);
        return all;
    }

    /** The same tombstone under another key, after its category got another slug. */
    public ReleasedTombstone at(ErrorId id) {
        TreeSet<String> all = new TreeSet<>(anchors);
        all.add(id.pageName());
        return new ReleasedTombstone(id.toString(), name, since, replacedBy, listed, text, List.copyOf(all), history);
    }

    /** The same tombstone with what only a lock knows. */
    public ReleasedTombstone with(List<String> allAnchors, List<String> wholeHistory) {
        return new ReleasedTombstone(key, name, since, replacedBy, listed, text, allAnchors, wholeHistory);
    }

    /** The identity that a removed error had; only for those. */
    public ErrorId id() {
        return ErrorId.parse(key);
    }

    /** Whether it stands for a removed error. */
    public boolean isError() {
        return !key.startsWith("class/") && !key.startsWith("category/");
    }
}
