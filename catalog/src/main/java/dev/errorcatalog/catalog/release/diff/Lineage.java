package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which error of the later release goes on with something that the lock remembers. The pages and places of an error tell
 * where it was and what it was called, in every release that shipped.
 */
public final class Lineage {
    private final Diff diff;
    private final Map<ErrorId, ReleasedError> predecessors = new HashMap<>();

    /** The lineage between two releases. */
    public Lineage(Diff diff) {
        this.diff = diff;
        diff.keptErrors().forEach(kept -> predecessors.put(kept.after().id(), kept.before()));
    }

    /** What an error of the later release was in the release before; absent when it is new. */
    public Optional<ReleasedError> predecessor(ReleasedError error) {
        return Optional.ofNullable(predecessors.get(error.id()));
    }

    /** Whether an error is the one that a tombstone of its code stands for: it has its name, or was there with it. */
    public boolean isBack(ReleasedError error, ReleasedTombstone grave) {
        return grave.name()
                .filter(name -> error.names().contains(name) || wasThere(error, grave, name))
                .isPresent();
    }

    /**
     * Whether an error may be called what the lock remembers of a tombstone: it was called that where the tombstone is, or
     * it comes to that code without having had it for another meaning.
     */
    public boolean mayBeCalled(ReleasedError error, String name, ReleasedTombstone grave) {
        boolean comesThere = error.id().equals(diff.today(grave.id()))
                && diff.meantBefore(error.id())
                        .filter(before ->
                                diff.successor(before).filter(error::equals).isPresent())
                        .isEmpty();
        return comesThere || wasThere(error, grave, name);
    }

    /** Whether an error of the release before, or what became of it, ever had a place in a category of the later one. */
    public boolean wasIn(ReleasedError before, String category) {
        ErrorId today = successorId(before);
        return today.category().equals(category)
                || before.anchors().contains(new ErrorId(category, before.id().code()).pageName());
    }

    /** The code that an error of the release before has now, or would have. */
    public ErrorId successorId(ReleasedError before) {
        return diff.successor(before).map(ReleasedError::id).orElseGet(() -> diff.today(before.id()));
    }

    private boolean wasThere(ReleasedError error, ReleasedTombstone grave, String name) {
        List<String> anchors = predecessor(error).map(ReleasedError::anchors).orElse(List.of());
        return grave.pages().stream().anyMatch(anchors::contains) && anchors.contains(name);
    }
}
