package dev.errorcatalog.catalog.release.model;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.catalog.model.Tombstone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reduces a catalog to what a release of it promises. */
final class Snapshot {

    private final Catalog catalog;

    Snapshot(Catalog catalog) {
        this.catalog = catalog;
    }

    Release release(Optional<Version> version) {
        Header header = new Header(
                catalog.name(),
                catalog.docs(),
                catalog.unknownClass(),
                catalog.resetClass(),
                TextDigest.of(catalog.title()));
        return Release.of(
                version,
                header,
                catalog.classes().values().stream()
                        .map(Snapshot::exceptionClass)
                        .toList(),
                catalog.categories().values().stream().map(Snapshot::category).toList(),
                catalog.errors().values().stream().map(this::error).toList(),
                catalog.removed().values().stream().map(this::tombstone).toList());
    }

    private static ReleasedClass exceptionClass(ExceptionClass value) {
        return new ReleasedClass(
                value.name(),
                value.parent(),
                value.delivery().word(),
                value.interfaces().stream().sorted().toList(),
                value.fields().stream()
                        .sorted(Comparator.comparing(Field::name))
                        .map(Snapshot::field)
                        .toList(),
                value.since(),
                value.deprecated().map(Snapshot::notice),
                TextDigest.of(value.description()));
    }

    private static ReleasedField field(Field value) {
        FieldType type = value.type();
        return new ReleasedField(
                value.name(),
                type.kind() == FieldType.Kind.LIST ? "List<" + type.name() + ">" : type.name(),
                value.since(),
                value.deprecated().map(Snapshot::notice),
                value.aliases().stream().sorted().toList(),
                TextDigest.of(value.description()));
    }

    private static ReleasedCategory category(Category value) {
        return new ReleasedCategory(
                value.slug(),
                value.wire(),
                value.exceptionClass(),
                value.codes().word(),
                value.since(),
                value.deprecated().map(Snapshot::notice),
                value.aliases().stream().sorted().toList(),
                TextDigest.of(value.title(), value.description(), value.seenAs()));
    }

    private ReleasedError error(ErrorEntry value) {
        List<String> texts = new ArrayList<>(value.cause());
        texts.addAll(value.action());
        texts.add(value.description());
        value.note().ifPresent(texts::add);
        List<String> aliases = value.aliases().stream().sorted().toList();
        return new ReleasedError(
                value.name(),
                value.id(),
                value.exceptionClass(),
                new ReleasedError.Behaviour(
                        value.audience(), value.retry(), value.fatal(), List.copyOf(value.reset()), value.sentinel()),
                value.since(),
                value.deprecated().map(Snapshot::notice),
                value.retired().map(Snapshot::notice),
                value.reuses().map(Reuse::name),
                aliases,
                Placeholders.in(texts),
                textOf(value),
                formerPages(value.id()),
                List.of());
    }

    private static String textOf(ErrorEntry value) {
        return TextDigest.of(
                value.description(),
                value.cause(),
                value.action(),
                value.note(),
                value.logs(),
                value.related(),
                value.links(),
                value.unrelatedClass(),
                value.reuses().map(reuse -> reuse.name() + " " + reuse.since() + " " + reuse.reason()));
    }

    private ReleasedTombstone tombstone(Tombstone value) {
        boolean error = value.kind() == Tombstone.Kind.ERROR;
        return new ReleasedTombstone(
                value.key(),
                value.name(),
                Optional.of(value.since()),
                value.replacedBy(),
                true,
                TextDigest.of(value.reason()),
                error ? formerPages(value.id()) : List.of(),
                List.of());
    }

    /** The pages of an error under the former slugs of its category. */
    private List<String> formerPages(ErrorId id) {
        return Optional.ofNullable(catalog.categories().get(id.category())).stream()
                .flatMap(category -> category.aliases().stream())
                .map(slug -> new ErrorId(slug, id.code()).pageName())
                .toList();
    }

    private static Notice notice(Deprecation value) {
        return new Notice(value.since(), value.replacedBy(), TextDigest.of(value.reason()));
    }
}
