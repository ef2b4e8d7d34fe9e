package dev.errorcatalog.runtime.dispatch;

import java.util.Optional;
import java.util.function.Consumer;

/** A handler of an app, and what it is for. Told apart by identity: the same lambda may be registered twice. */
final class Handler<E> {
    private final Class<?> type;
    private final boolean isGeneral;
    private final Consumer<? super E> consumer;

    private Handler(Class<?> type, boolean isGeneral, Consumer<? super E> consumer) {
        this.type = type;
        this.isGeneral = isGeneral;
        this.consumer = consumer;
    }

    static <E, T extends E> Handler<E> of(Class<T> type, Consumer<? super T> consumer) {
        return new Handler<>(type, false, exception -> consumer.accept(type.cast(exception)));
    }

    static <E> Handler<E> general(Consumer<? super E> consumer) {
        return new Handler<>(Throwable.class, true, consumer);
    }

    boolean isGeneral() {
        return isGeneral;
    }

    boolean takes(E exception) {
        return type.isInstance(exception);
    }

    /** Whether this handler goes before another one that takes the same exception, and was registered earlier or later. */
    boolean isMoreSpecificThan(Handler<E> other) {
        return type != other.type && other.type.isAssignableFrom(type);
    }

    /** Calls it; returns what it threw. */
    Optional<Throwable> call(E exception) {
        return Contained.failureOf(() -> consumer.accept(exception));
    }

    /** What a log and a {@code CallbackFailedException} call it. */
    String name() {
        return isGeneral ? "otherwise" : "on(" + type.getSimpleName() + ")";
    }
}
