package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the errors that a lock remembers are now, and what their pages told of before. */
final class Whereabouts {
    private final Map<String, List<ReleasedError>> living = new HashMap<>();
    private final Map<String, List<ReleasedTombstone>> graves = new HashMap<>();

    Whereabouts(Release remembered) {
        remembered.errors().values().forEach(error -> error.pages().forEach(page -> add(living, page, error)));
        remembered.removed().values().stream()
                .filter(ReleasedTombstone::isError)
                .forEach(grave -> grave.pages().forEach(page -> add(graves, page, grave)));
    }

    private static <T> void add(Map<String, List<T>> index, String page, T value) {
        index.computeIfAbsent(page, any -> new ArrayList<>()).add(value);
    }

    private static <T> List<T> at(Map<String, List<T>> index, String page) {
        return index.getOrDefault(page, List.of());
    }

    /**
     * What became of something that is gone from its code: an error that is there, or what was removed later at another
     * code. Empty if this is where it ended.
     */
    Optional<Mention> successor(ReleasedTombstone grave) {
        if (grave.listed() || !grave.isError()) {
            return Optional.empty();
        }
        String name = grave.name().orElse("");
        return grave.pages().stream()
                .flatMap(page -> at(living, page).stream())
                .filter(error -> error.places().contains(name))
                .findFirst()
                .map(Whereabouts::mention)
                .or(() -> grave.pages().stream()
                        .flatMap(page -> at(graves, page).stream())
                        .filter(other -> other.places().contains(name) && isLater(other, grave))
                        .findFirst()
                        .map(this::end));
    }

    /** What became of something that is gone from its code, or its tombstone. */
    Mention end(ReleasedTombstone grave) {
        return successor(grave).orElseGet(() -> mention(grave));
    }

    /** Whether an error came to one tombstone after the other; what the catalog lists is where it ended. */
    private static boolean isLater(ReleasedTombstone one, ReleasedTombstone other) {
        return one.listed() || Releases.PENDING_LAST.compare(Releases.of(one.since()), Releases.of(other.since())) > 0;
    }

    static Mention mention(ReleasedError error) {
        return new Mention(error.name(), Optional.of(PageName.of(error.id())));
    }

    private static Mention mention(ReleasedTombstone grave) {
        return new Mention(grave.name().orElse(grave.key()), Optional.of(PageName.of(grave.id())));
    }

    /**
     * What else a page told of, besides what it is about now.
     *
     * @param page such as {@code protocol-208}
     * @param now what the page is about, or leads to
     */
    List<EarlierMeaning> earlier(String page, Mention now) {
        Map<String, String> ends = new HashMap<>();
        at(graves, page).forEach(grave -> ends.putAll(ends(grave)));
        Map<Mention, List<String>> meanings = new LinkedHashMap<>();
        names(page)
                .forEach((name, is) ->
                        meanings.computeIfAbsent(is, any -> new ArrayList<>()).add(name));
        meanings.remove(now);
        return meanings.entrySet().stream()
                .map(meaning -> EarlierMeaning.of(PageName.ofError(page), meaning.getKey(), meaning.getValue(), ends))
                .toList();
    }

    /** Every constant of which a page told that it had, as far as they are of this one. */
    List<String> names(String page, Mention now) {
        return names(page).entrySet().stream()
                .filter(name -> name.getValue().equals(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every constant that a page ever told of, with what it is now. */
    private SortedMap<String, Mention> names(String page) {
        SortedMap<String, Mention> names = new TreeMap<>();
        at(living, page).forEach(error -> error.places().forEach(name -> names.putIfAbsent(name, mention(error))));
        for (ReleasedTombstone grave : at(graves, page)) {
            String last = grave.name().orElse("");
            Mention end = end(grave);
            boolean endedHere = end.equals(mention(grave));
            Set<String> others = ends(grave).keySet();
            grave.places().stream()
                    .filter(name -> name.equals(last) || (endedHere && !others.contains(name)))
                    .forEach(name -> names.putIfAbsent(name, end));
        }
        at(graves, page)
                .forEach(grave ->
                        grave.places().forEach(name -> names.putIfAbsent(name, new Mention(name, Optional.empty()))));
        return names;
    }

    /** The release that gave the code another meaning, by the constant of the earlier one. */
    private static Map<String, String> ends(ReleasedTombstone grave) {
        Map<String, String> ends = new HashMap<>();
        Change.all(grave.history()).stream()
                .filter(change -> change.event().rule().equals("number-reused"))
                .forEach(change -> change.event()
                        .release()
                        .ifPresent(release -> ends.put(change.event().from(), release.toString())));
        return ends;
    }
}
