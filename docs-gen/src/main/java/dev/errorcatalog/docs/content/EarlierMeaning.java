package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.docs.prose.Prose;

/**
 * What a code meant before upstream gave it its meaning of today.
 *
 * @param name the constant of that time
 * @param until the release with which the meaning changed
 * @param reason why
 */
public record EarlierMeaning(String name, String until, Prose reason) {
    static EarlierMeaning of(Reuse reuse) {
        return new EarlierMeaning(reuse.name(), reuse.since(), Prose.of(reuse.reason()));
    }
}
