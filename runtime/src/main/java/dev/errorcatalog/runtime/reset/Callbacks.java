package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetStrategy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The callbacks that an app has set, each with the name that it was set by. Immutable. */
final class Callbacks<V, R extends Throwable & ClientResetRequired> {
    static final String BEFORE = "onBeforeReset";
    static final String AFTER_ANY = "onAfterReset";
    static final String MANUAL = "onManualReset";

    private final @Nullable BeforeReset<V> before;
    private final Map<ResetStrategy, NamedAfter<V>> after;
    private final @Nullable NamedAfter<V> afterAny;
    private final @Nullable ManualResetHandler<R> manual;

    private Callbacks(
            @Nullable BeforeReset<V> before,
            Map<ResetStrategy, NamedAfter<V>> after,
            @Nullable NamedAfter<V> afterAny,
            @Nullable ManualResetHandler<R> manual) {
        this.before = before;
        this.after = after;
        this.afterAny = afterAny;
        this.manual = manual;
    }

    static <V, R extends Throwable & ClientResetRequired> Callbacks<V, R> none() {
        return new Callbacks<>(null, Map.of(), null, null);
    }

    Callbacks<V, R> before(BeforeReset<V> callback) {
        return new Callbacks<>(Objects.requireNonNull(callback, "callback"), after, afterAny, manual);
    }

    Callbacks<V, R> after(ResetStrategy how, String name, AfterReset<V> callback) {
        Objects.requireNonNull(callback, "callback");
        Map<ResetStrategy, NamedAfter<V>> more = new EnumMap<>(ResetStrategy.class);
        more.putAll(after);
        more.put(how, new NamedAfter<>(name, (old, now, done) -> callback.afterReset(old, now)));
        return new Callbacks<>(before, more, afterAny, manual);
    }

    Callbacks<V, R> afterAny(AfterAnyReset<V> callback) {
        Objects.requireNonNull(callback, "callback");
        return new Callbacks<>(before, after, new NamedAfter<>(AFTER_ANY, callback), manual);
    }

    Callbacks<V, R> manual(ManualResetHandler<R> handler) {
        return new Callbacks<>(before, after, afterAny, Objects.requireNonNull(handler, "handler"));
    }

    Optional<BeforeReset<V>> before() {
        return Optional.ofNullable(before);
    }

    /** What is called after a reset: the callback for how it was done, else the one for any. */
    Optional<NamedAfter<V>> after(ResetStrategy how) {
        return Optional.ofNullable(after.getOrDefault(how, afterAny));
    }

    Optional<ManualResetHandler<R>> manual() {
        return Optional.ofNullable(manual);
    }

    /** A callback and what the app knows it by. */
    static final class NamedAfter<V> {
        final String name;
        final AfterAnyReset<V> callback;

        NamedAfter(String name, AfterAnyReset<V> callback) {
            this.name = name;
            this.callback = callback;
        }
    }
}
