package dev.errorcatalog.catalog.release.lock;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Notice;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.Optional;

/** Reads what {@link LockWriter} wrote. */
final class LockReader {

    private final Row root;

    LockReader(Row root) {
        this.root = root;
    }

    Release release() {
        Optional<Version> version = root.version("released");
        Header header = new Header(
                root.text("catalog"),
                root.optional("docs"),
                root.text("unknown"),
                root.optional("reset-class"),
                root.text("text"));
        return Release.of(
                version,
                header,
                root.entries("classes").stream().map(LockReader::exceptionClass).toList(),
                root.entries("categories").stream().map(LockReader::category).toList(),
                root.entries("errors").stream().map(LockReader::error).toList(),
                root.entries("removed").stream().map(LockReader::tombstone).toList());
    }

    private static ReleasedCategory category(Row.Entry entry) {
        Row row = entry.row();
        return new ReleasedCategory(
                entry.name(),
                row.list("wire"),
                row.text("class"),
                row.text("codes"),
                row.optional("since"),
                row.row("deprecated").map(LockReader::notice),
                row.list("aliases"),
                row.text("text"));
    }

    private static ReleasedClass exceptionClass(Row.Entry entry) {
        Row row = entry.row();
        return new ReleasedClass(
                entry.name(),
                row.text("extends"),
                row.text("delivered"),
                row.list("implements"),
                row.entries("fields").stream().map(LockReader::field).toList(),
                row.optional("since"),
                row.row("deprecated").map(LockReader::notice),
                row.text("text"));
    }

    private static ReleasedField field(Row.Entry entry) {
        Row row = entry.row();
        return new ReleasedField(
                entry.name(),
                row.text("type"),
                row.optional("since"),
                row.row("deprecated").map(LockReader::notice),
                row.list("aliases"),
                row.text("text"));
    }

    private static ReleasedError error(Row.Entry entry) {
        Row row = entry.row();
        ReleasedError.Behaviour behaviour = new ReleasedError.Behaviour(
                row.word("audience", Audience.values(), Audience.DEVELOPER),
                row.word("retry", Retry.values(), Retry.NEVER),
                row.optional("fatal").map(Boolean::parseBoolean),
                row.list("reset").stream()
                        .map(mode -> row.word(mode, ResetStrategy.values()))
                        .toList(),
                row.flag("sentinel"));
        return new ReleasedError(
                row.text("name"),
                ErrorId.parse(entry.name()),
                row.text("class"),
                behaviour,
                row.optional("since"),
                row.row("deprecated").map(LockReader::notice),
                row.row("retired").map(LockReader::notice),
                row.optional("reuses"),
                row.list("aliases"),
                row.list("placeholders"),
                row.text("text"),
                row.list("anchors"),
                row.list("history"));
    }

    private static ReleasedTombstone tombstone(Row.Entry entry) {
        Row row = entry.row();
        return new ReleasedTombstone(
                entry.name(),
                row.optional("name"),
                row.optional("since"),
                row.optional("replaced-by"),
                row.flag("listed"),
                row.text("text"),
                row.list("anchors"),
                row.list("history"));
    }

    private static Notice notice(Row row) {
        return new Notice(row.optional("since"), row.optional("replaced-by"), row.text("text"));
    }
}
