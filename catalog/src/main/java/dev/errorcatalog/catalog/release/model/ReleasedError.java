package dev.errorcatalog.catalog.release.model;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An error of a release.
 *
 * @param name its constant
 * @param id its identity
 * @param exceptionClass the class it maps to
 * @param behaviour what the SDK does about it
 * @param since the release that brought it
 * @param deprecated present when the constant should not be used any more
 * @param retired present when it is no longer sent
 * @param reuses the constant of the earlier meaning of its code, when it admits that there was one
 * @param aliases former constants that still work
 * @param placeholders the fields that its texts mention, sorted
 * @param text the digest of its texts
 * @param anchors the names of pages and places in them that ever led to it, sorted; its own are always among them
 * @param history what happened to it, such as {@code 1.4.0 fatal-set}, oldest first
 */
public record ReleasedError(
        String name,
        ErrorId id,
        String exceptionClass,
        Behaviour behaviour,
        Optional<String> since,
        Optional<Notice> deprecated,
        Optional<Notice> retired,
        Optional<String> reuses,
        List<String> aliases,
        List<String> placeholders,
        String text,
        List<String> anchors,
        List<String> history) {

    /**
     * What an SDK does about an error.
     *
     * @param audience who can do something about it
     * @param retry whether trying again helps
     * @param fatal whether the session or connection is over; absent means what the wire says
     * @param reset the client reset strategies that may serve it, in the order of falling back
     * @param sentinel whether it means that there is no error
     */
    public record Behaviour(
            Audience audience, Retry retry, Optional<Boolean> fatal, List<ResetStrategy> reset, boolean sentinel) {
        public Behaviour {
            reset = List.copyOf(reset);
        }
    }

    public ReleasedError {
        aliases = List.copyOf(aliases);
        placeholders = List.copyOf(placeholders);
        anchors = Anchors.union(anchors, own(id, name, aliases));
        history = List.copyOf(history);
    }

    /** Its constant and the former ones. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Whether it is, or was, called as the other one is: then it is the same error. */
    public boolean sharesNameWith(ReleasedError other) {
        return other.names().stream().anyMatch(places()::contains);
    }

    /** The anchors that it has by its code and its constants alone. */
    public List<String> ownAnchors() {
        return own(id, name, aliases);
    }

    private static List<String> own(ErrorId id, String name, List<String> aliases) {
        return Anchors.own(id, Anchors.union(aliases, List.of(name)));
    }

    /** The names of the pages that ever led to it, its own included. */
    public List<String> pages() {
        return Anchors.pages(anchors);
    }

    /** The names of the places in its pages: its constant and the former ones. */
    public List<String> places() {
        return Anchors.places(anchors);
    }

    /** The same error with what only a lock knows. */
    public ReleasedError with(Optional<String> firstRelease, List<String> allAnchors, List<String> wholeHistory) {
        return new ReleasedError(
                name,
                id,
                exceptionClass,
                behaviour,
                firstRelease,
                deprecated,
                retired,
                reuses,
                aliases,
                placeholders,
                text,
                allAnchors,
                wholeHistory);
    }
}
