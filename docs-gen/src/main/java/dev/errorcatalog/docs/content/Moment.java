package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.model.Version;
import java.util.Optional;

/**
 * A change of something that a reader is told.
 *
 * @param release the release that brought it, if that is known
 * @param words how it changed, a part of a sentence
 * @param sentence the same where only this one thing is spoken of
 */
public record Moment(Optional<Version> release, String words, String sentence) {}
