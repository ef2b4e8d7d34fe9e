package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An error of a test's catalog: only what differs from the defaults needs to be said. */
final class Entry {
    private final String name;
    private final ErrorId id;
    private String exceptionClass = "";
    private String description;
    private List<String> cause = List.of();
    private List<String> action = List.of("Try again.");
    private Audience audience = Audience.DEVELOPER;
    private Retry retry = Retry.NEVER;
    private Optional<Boolean> fatal = Optional.empty();
    private Set<ResetStrategy> reset = EnumSet.noneOf(ResetStrategy.class);
    private boolean sentinel;
    private Optional<String> since = Optional.empty();
    private Optional<Deprecation> deprecated = Optional.empty();
    private Optional<Deprecation> retired = Optional.empty();
    private List<String> aliases = List.of();

    private Entry(String name, ErrorId id) {
        this.name = name;
        this.id = id;
        this.description = "What " + name + " stands for.";
    }

    static Entry of(String name, String category, String code) {
        return new Entry(name, new ErrorId(category, code));
    }

    Entry type(String name) {
        exceptionClass = name;
        return this;
    }

    Entry description(String markdown) {
        description = markdown;
        return this;
    }

    Entry cause(String... markdown) {
        cause = List.of(markdown);
        return this;
    }

    Entry action(String... markdown) {
        action = List.of(markdown);
        return this;
    }

    Entry audience(Audience who) {
        audience = who;
        return this;
    }

    Entry retry(Retry policy) {
        retry = policy;
        return this;
    }

    Entry fatal(boolean is) {
        fatal = Optional.of(is);
        return this;
    }

    Entry reset(ResetStrategy... strategies) {
        reset = Set.of(strategies);
        return this;
    }

    Entry sentinel() {
        sentinel = true;
        return this;
    }

    Entry since(String release) {
        since = Optional.of(release);
        return this;
    }

    Entry deprecated(String release, String reason, String replacement) {
        deprecated = Optional.of(new Deprecation(Optional.of(release), Optional.of(reason), Optional.of(replacement)));
        return this;
    }

    Entry retired(String release) {
        retired = Optional.of(new Deprecation(Optional.of(release), Optional.empty(), Optional.empty()));
        return this;
    }

    Entry aliases(String... names) {
        aliases = List.of(names);
        return this;
    }

    ErrorId id() {
        return id;
    }

    /** The model's entry; its class is the given one where none was said. */
    ErrorEntry entry(String categoryClass) {
        return new ErrorEntry(
                name,
                id,
                exceptionClass.isEmpty() ? categoryClass : exceptionClass,
                description,
                cause,
                action,
                audience,
                retry,
                fatal,
                reset,
                sentinel,
                since,
                deprecated,
                retired,
                Optional.empty(),
                Optional.empty(),
                aliases,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
