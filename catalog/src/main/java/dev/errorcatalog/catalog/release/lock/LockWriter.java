package dev.errorcatalog.catalog.release.lock;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.release.model.Anchors;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Notice;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Writes what a lock says below its checksum: sorted, a line per entry, so that a review shows what was released. */
final class LockWriter {

    private final Release release;
    private final StringBuilder out = new StringBuilder();

    LockWriter(Release release) {
        this.release = release;
    }

    String content() {
        Header header = release.header();
        line("released", release.versionText());
        line("catalog", header.catalog());
        header.docs().ifPresent(docs -> line("docs", docs));
        line("unknown", header.unknownClass());
        header.resetClass().ifPresent(name -> line("reset-class", name));
        line("text", header.text());
        section("categories", release.categories().values(), ReleasedCategory::slug, LockWriter::category);
        section("classes", release.classes().values(), ReleasedClass::name, LockWriter::exceptionClass);
        section("errors", release.errors().values(), error -> error.id().toString(), LockWriter::error);
        section("removed", release.removed().values(), ReleasedTombstone::key, LockWriter::tombstone);
        return out.toString();
    }

    private void line(String key, String value) {
        out.append(key).append(": ").append(YamlText.scalar(value)).append('\n');
    }

    private <T> void section(String name, Collection<T> parts, Function<T, String> key, Function<T, Flow> body) {
        out.append(name).append(parts.isEmpty() ? ": {}\n" : ":\n");
        for (T part : parts) {
            out.append("  ").append(YamlText.scalar(key.apply(part))).append(": ");
            out.append(body.apply(part)).append('\n');
        }
    }

    private static Flow category(ReleasedCategory category) {
        return new Flow()
                .list("wire", category.wire())
                .text("class", category.exceptionClass())
                .text("codes", category.codes())
                .text("since", category.since())
                .map("deprecated", category.deprecated().map(LockWriter::notice))
                .list("aliases", category.aliases())
                .text("text", category.text());
    }

    private static Flow exceptionClass(ReleasedClass value) {
        Flow fields = new Flow();
        value.fields().forEach(field -> fields.map(field.name(), Optional.of(field(field))));
        return new Flow()
                .text("extends", value.parent())
                .text("delivered", value.delivered())
                .list("implements", value.interfaces())
                .map("fields", Optional.of(fields).filter(any -> !value.fields().isEmpty()))
                .text("since", value.since())
                .map("deprecated", value.deprecated().map(LockWriter::notice))
                .text("text", value.text());
    }

    private static Flow field(ReleasedField field) {
        return new Flow()
                .text("type", field.type())
                .text("since", field.since())
                .map("deprecated", field.deprecated().map(LockWriter::notice))
                .list("aliases", field.aliases())
                .text("text", field.text());
    }

    private static Flow error(ReleasedError error) {
        ReleasedError.Behaviour does = error.behaviour();
        return new Flow()
                .text("name", error.name())
                .text("class", error.exceptionClass())
                .text("audience", other(does.audience().word(), Audience.DEVELOPER.word()))
                .text("retry", other(does.retry().word(), Retry.NEVER.word()))
                .text("fatal", does.fatal().map(String::valueOf))
                .list("reset", does.reset().stream().map(ResetStrategy::word).toList())
                .flag("sentinel", does.sentinel())
                .text("since", error.since())
                .map("deprecated", error.deprecated().map(LockWriter::notice))
                .map("retired", error.retired().map(LockWriter::notice))
                .text("reuses", error.reuses())
                .list("aliases", error.aliases())
                .list("placeholders", error.placeholders())
                .text("text", error.text())
                .list("anchors", Anchors.without(error.anchors(), error.ownAnchors()))
                .list("history", error.history());
    }

    /** A value that is not the default of the catalog's format; a default is left out, as in a catalog. */
    private static Optional<String> other(String value, String byDefault) {
        return Optional.of(value).filter(word -> !word.equals(byDefault));
    }

    private static Flow tombstone(ReleasedTombstone tombstone) {
        return new Flow()
                .text("name", tombstone.name())
                .text("since", tombstone.since())
                .text("replaced-by", tombstone.replacedBy())
                .flag("listed", tombstone.listed())
                .text("text", tombstone.text())
                .list("anchors", Anchors.without(tombstone.anchors(), tombstone.ownAnchors()))
                .list("history", tombstone.history());
    }

    private static Flow notice(Notice notice) {
        return new Flow()
                .text("since", notice.since())
                .text("replaced-by", notice.replacedBy())
                .text("text", notice.text());
    }
}
