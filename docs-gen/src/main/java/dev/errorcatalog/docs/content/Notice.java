package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Optional;

/**
 * Says that something should not be used any more, is no longer sent, or was removed.
 *
 * @param since the release that said so
 * @param reason why
 * @param replacedBy what to use instead
 */
public record Notice(Optional<String> since, Optional<Prose> reason, Optional<Mention> replacedBy) {
    static Notice of(Deprecation deprecation, Mentions mentions) {
        return new Notice(
                deprecation.since(),
                deprecation.reason().map(Prose::of),
                deprecation.replacedBy().map(mentions::of));
    }
}
