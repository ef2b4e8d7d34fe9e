package dev.errorcatalog.catalog.release;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Makes releases at random, and changes them in one random place or in several; the seed decides everything. */
final class RandomReleases {

    private static final int ERRORS = 12;

    private final Random random;

    RandomReleases(long seed) {
        this.random = new Random(seed);
    }

    /** A release with a few of everything. */
    Release release() {
        List<ReleasedClass> classes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            classes.add(exceptionClass("C" + i + "Exception", i == 0 ? "java.lang.RuntimeException" : parent(i)));
        }
        List<ReleasedCategory> categories = List.of(category("one"), category("two"));
        Map<ErrorId, ReleasedError> errors = new TreeMap<>();
        for (int i = 0; i < ERRORS; i++) {
            ErrorId id = new ErrorId(random.nextBoolean() ? "one" : "two", Integer.toString(i));
            errors.put(id, error("NAME_" + (char) ('A' + i) + i, id));
        }
        return Release.of(
                Optional.of(Samples.RELEASED),
                new Header(
                        "random", Optional.of("https://errors.example.org/{id}"), "C0Exception", Optional.empty(), "t"),
                classes,
                categories,
                errors.values(),
                List.of(tombstone("one/90", "GONE_A"), tombstone("two/91", "GONE_B")));
    }

    /** The same release after some random changes. */
    Release changed(Release before, int changes) {
        Release after = before;
        for (int i = 0; i < changes; i++) {
            after = changedOnce(after);
        }
        return after;
    }

    private Release changedOnce(Release release) {
        Map<String, ReleasedClass> classes = new TreeMap<>(release.classes());
        Map<String, ReleasedCategory> categories = new TreeMap<>(release.categories());
        Map<ErrorId, ReleasedError> errors = new TreeMap<>(release.errors());
        Map<String, ReleasedTombstone> removed = new TreeMap<>(release.removed());
        Header header = release.header();
        switch (random.nextInt(10)) {
            case 0 -> {
                ErrorId id = new ErrorId("one", Integer.toString(100 + random.nextInt(50)));
                errors.put(id, error("NEW_" + id.code(), id));
            }
            case 1 -> errors.remove(any(List.copyOf(errors.keySet())));
            case 2 -> {
                ReleasedError gone = any(List.copyOf(errors.values()));
                errors.remove(gone.id());
                removed.put(gone.id().toString(), tombstone(gone.id().toString(), gone.name()));
            }
            case 3 -> {
                ReleasedError moved = any(List.copyOf(errors.values()));
                ErrorId id = new ErrorId(
                        random.nextBoolean() ? "one" : "two", moved.id().code() + "7");
                errors.remove(moved.id());
                errors.put(id, withId(moved, id));
            }
            case 4 -> removed.remove(any(List.copyOf(removed.keySet())));
            case 5 -> {
                String name = "Fresh" + random.nextInt(100) + "Exception";
                classes.put(name, exceptionClass(name, any(List.copyOf(classes.keySet()))));
            }
            case 6 -> {
                ReleasedClass value = any(List.copyOf(classes.values()));
                classes.put(value.name(), oneChanged(value, exceptionClass(value.name(), value.parent())));
            }
            case 7 -> {
                ReleasedCategory value = any(List.copyOf(categories.values()));
                categories.put(value.slug(), oneChanged(value, category(value.slug())));
            }
            case 8 ->
                header = new Header(
                        random.nextBoolean() ? "random" : "other",
                        Optional.of("https://errors.example.org/v" + random.nextInt(3) + "/{id}"),
                        random.nextBoolean() ? "C0Exception" : "C1Exception",
                        Optional.of("C2Exception").filter(name -> random.nextBoolean()),
                        text());
            default -> {
                ReleasedError value = any(List.copyOf(errors.values()));
                errors.put(value.id(), oneChanged(value, error(value.name() + "_X", value.id())));
            }
        }
        if (removed.isEmpty()) {
            removed.put("one/92", tombstone("one/92", "GONE_C"));
        }
        return new Release(Optional.of(Samples.NEXT), header, classes, categories, errors, removed);
    }

    private ReleasedError error(String name, ErrorId id) {
        EnumSet<ResetStrategy> reset = EnumSet.noneOf(ResetStrategy.class);
        for (ResetStrategy strategy : ResetStrategy.values()) {
            if (random.nextInt(4) == 0) {
                reset.add(strategy);
            }
        }
        ReleasedError.Behaviour behaviour = new ReleasedError.Behaviour(
                any(List.of(Audience.values())),
                any(List.of(Retry.values())),
                any(List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())),
                List.copyOf(reset),
                random.nextInt(5) == 0);
        return new ReleasedError(
                name,
                id,
                "C" + random.nextInt(6) + "Exception",
                behaviour,
                since(),
                notice(),
                notice(),
                Optional.empty(),
                random.nextInt(4) == 0 ? List.of(name + "_OLD") : List.of(),
                List.of(),
                text(),
                List.of(),
                List.of());
    }

    /** The first error with one value of the second, so that no other change hides what a rule overlooks. */
    private ReleasedError oneChanged(ReleasedError old, ReleasedError fresh) {
        int one = random.nextInt(13);
        ReleasedError.Behaviour was = old.behaviour();
        ReleasedError.Behaviour is = fresh.behaviour();
        return new ReleasedError(
                one == 0 ? fresh.name() : old.name(),
                old.id(),
                one == 1 ? fresh.exceptionClass() : old.exceptionClass(),
                new ReleasedError.Behaviour(
                        one == 2 ? is.audience() : was.audience(),
                        one == 3 ? is.retry() : was.retry(),
                        one == 4 ? is.fatal() : was.fatal(),
                        one == 5 ? is.reset() : was.reset(),
                        one == 6 ? is.sentinel() : was.sentinel()),
                one == 7 ? Optional.of("1.1.0") : old.since(),
                one == 8 ? fresh.deprecated() : old.deprecated(),
                one == 9 ? fresh.retired() : old.retired(),
                old.reuses(),
                one == 10 ? fresh.aliases() : old.aliases(),
                old.placeholders(),
                one == 11 ? fresh.text() : old.text(),
                List.of(),
                List.of());
    }

    private ReleasedClass oneChanged(ReleasedClass old, ReleasedClass fresh) {
        int one = random.nextInt(7);
        return new ReleasedClass(
                old.name(),
                one == 0 && old.parent().equals("C0Exception") ? "java.lang.Exception" : old.parent(),
                one == 1 ? fresh.delivered() : old.delivered(),
                one == 2 ? fresh.interfaces() : old.interfaces(),
                one == 3 ? fresh.fields() : old.fields(),
                one == 4 ? Optional.of("1.1.0") : old.since(),
                one == 5 ? fresh.deprecated() : old.deprecated(),
                one == 6 ? fresh.text() : old.text());
    }

    private ReleasedCategory oneChanged(ReleasedCategory old, ReleasedCategory fresh) {
        int one = random.nextInt(7);
        return new ReleasedCategory(
                old.slug(),
                one == 0 ? fresh.wire() : old.wire(),
                one == 1 ? fresh.exceptionClass() : old.exceptionClass(),
                one == 2 ? fresh.codes() : old.codes(),
                one == 3 ? Optional.of("1.1.0") : old.since(),
                one == 4 ? fresh.deprecated() : old.deprecated(),
                one == 5 ? fresh.aliases() : old.aliases(),
                one == 6 ? fresh.text() : old.text());
    }

    private static ReleasedError withId(ReleasedError error, ErrorId id) {
        return new ReleasedError(
                error.name(),
                id,
                error.exceptionClass(),
                error.behaviour(),
                error.since(),
                error.deprecated(),
                error.retired(),
                error.reuses(),
                error.aliases(),
                error.placeholders(),
                error.text(),
                error.anchors(),
                error.history());
    }

    private ReleasedClass exceptionClass(String name, String parent) {
        ReleasedField field =
                new ReleasedField("value" + name, any(List.of("int", "long")), since(), notice(), List.of(), text());
        return new ReleasedClass(
                name,
                parent,
                any(List.of("thrown", "handler")),
                random.nextInt(4) == 0 ? List.of("org.example.Marker" + name) : List.of(),
                random.nextBoolean() ? List.of(field) : List.of(),
                since(),
                notice(),
                text());
    }

    private ReleasedCategory category(String slug) {
        return new ReleasedCategory(
                slug,
                random.nextBoolean() ? List.of("wire::" + slug) : List.of("wire::" + slug, "wire2::" + slug),
                "C" + random.nextInt(3) + "Exception",
                random.nextInt(4) == 0 ? "text" : "integer",
                since(),
                notice(),
                random.nextInt(4) == 0 ? List.of("old-" + slug) : List.of(),
                text());
    }

    private ReleasedTombstone tombstone(String key, String name) {
        return new ReleasedTombstone(
                key, Optional.of(name), Optional.of("1.2.0"), Optional.empty(), true, text(), List.of(), List.of());
    }

    private String parent(int below) {
        return "C" + random.nextInt(below) + "Exception";
    }

    private Optional<String> since() {
        return Optional.of("1.0.0");
    }

    private Optional<Notice> notice() {
        return random.nextInt(4) == 0
                ? Optional.of(new Notice(Optional.of("1.3.0"), Optional.empty(), text()))
                : Optional.empty();
    }

    private String text() {
        return "t" + random.nextInt(4);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
