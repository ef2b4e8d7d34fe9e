package dev.errorcatalog.catalog.release.model;

import dev.errorcatalog.catalog.model.ErrorId;
import java.util.List;
import java.util.Optional;

/**
 * Something that was released once and is gone.
 *
 * @param key {@code protocol/114}, {@code class/OldException} or {@code category/old}
 * @param name the constant of a removed error; of a code that meant several errors, one after the other, the last one's
 * @param since the release without it
 * @param replacedBy what to use instead
 * @param listed whether the catalog has to go on listing it; what moved or was renamed is remembered by the lock alone
 * @param text the digest of the reason
 * @param anchors the names of pages and places in them that ever led to it, or to what its code meant earlier,
 *     sorted; its own are always among them
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
        anchors = Anchors.union(anchors, own(key, name));
        history = List.copyOf(history);
    }

    /** The anchors that it has by its code and its constant alone; none for classes and categories. */
    public List<String> ownAnchors() {
        return own(key, name);
    }

    private static List<String> own(String key, Optional<String> name) {
        return isError(key) ? Anchors.own(ErrorId.parse(key), name.stream().toList()) : List.of();
    }

    /** The names of the pages that ever led to it; none for classes and categories. */
    public List<String> pages() {
        return Anchors.pages(anchors);
    }

    /** The names of the places in its pages: every constant that its code ever had. */
    public List<String> places() {
        return Anchors.places(anchors);
    }

    /** The same tombstone under another key, after its category got another slug. */
    public ReleasedTombstone at(ErrorId id) {
        return new ReleasedTombstone(id.toString(), name, since, replacedBy, listed, text, anchors, history);
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
        return isError(key);
    }

    private static boolean isError(String key) {
        return !key.startsWith("class/") && !key.startsWith("category/");
    }
}
