package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a code meant before it got its meaning of today, be it because upstream gave it another or because the error moved.
 *
 * @param names the constants that it had there; never empty
 * @param now where to read about it now; absent if it is gone
 * @param until the release with which the meaning changed, if that is known
 * @param reason why, if the catalog says so
 */
public record EarlierMeaning(
        List<String> names, Optional<Mention> now, Optional<String> until, Optional<Prose> reason) {
    public EarlierMeaning {
        names = List.copyOf(names);
    }

    /**
     * What a lock remembers.
     *
     * @param told where that is told
     * @param ends the release that gave the code another meaning, by the constant of the earlier one
     */
    static EarlierMeaning of(PageName told, Mention now, List<String> names, Map<String, String> ends) {
        return new EarlierMeaning(
                names,
                Optional.of(now)
                        .filter(mention -> mention.page()
                                .filter(page -> !page.equals(told))
                                .isPresent()),
                names.stream().filter(ends::containsKey).findFirst().map(ends::get),
                Optional.empty());
    }

    /** The same, with what the catalog says of it. */
    EarlierMeaning with(Reuse reuse) {
        return new EarlierMeaning(names, now, Optional.of(reuse.since()), Optional.of(Prose.of(reuse.reason())));
    }

    /** What the catalog alone says. */
    static EarlierMeaning of(Reuse reuse) {
        return new EarlierMeaning(List.of(reuse.name()), Optional.empty(), Optional.empty(), Optional.empty())
                .with(reuse);
    }

    /** The beginning of the sentence that names it. */
    public String words() {
        return until.map(release -> "Until " + release + " this code meant ").orElse("Earlier this code meant ");
    }
}
