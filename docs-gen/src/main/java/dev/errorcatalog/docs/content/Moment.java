package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Optional;

/**
 * A change of something that a reader is told.
 *
 * @param release the release that brought it, if that is known
 * @param verdict what it does to those who use the release before, if that is known
 * @param words how it changed, a part of a sentence
 * @param values what became what, if that is known
 * @param migration what to do about it
 * @param sentence all of it but the migration, where only this one thing is spoken of
 */
public record Moment(
        Optional<Version> release,
        Optional<Verdict> verdict,
        String words,
        Optional<FromTo> values,
        Optional<Prose> migration,
        String sentence) {}
