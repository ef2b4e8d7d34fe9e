package dev.errorcatalog.runtime.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The handlers of a dispatcher at one moment. Immutable, so that a delivery sees the same ones from its beginning to its
 * end, whoever comes and goes meanwhile.
 */
final class Handlers<E> {
    private final List<Handler<E>> newestFirst;

    private Handlers(List<Handler<E>> newestFirst) {
        this.newestFirst = newestFirst;
    }

    static <E> Handlers<E> none() {
        return new Handlers<>(List.of());
    }

    Handlers<E> with(Handler<E> handler) {
        List<Handler<E>> more = new ArrayList<>(newestFirst.size() + 1);
        more.add(handler);
        more.addAll(newestFirst);
        return new Handlers<>(Collections.unmodifiableList(more));
    }

    /** Returns these without one of them; the same ones if it is not among them. */
    Handlers<E> without(Handler<E> handler) {
        List<Handler<E>> fewer = new ArrayList<>(newestFirst);
        fewer.removeIf(other -> other == handler);
        return new Handlers<>(Collections.unmodifiableList(fewer));
    }

    /** Returns the handler for an exception: of the most specific class the newest, else the newest general one. */
    Optional<Handler<E>> of(E exception) {
        Optional<Handler<E>> best = Optional.empty();
        for (Handler<E> handler : newestFirst) {
            if (handler.takes(exception) && (best.isEmpty() || handler.isMoreSpecificThan(best.get()))) {
                best = Optional.of(handler);
            }
        }
        return best;
    }

    /** Returns the newest general handler. */
    Optional<Handler<E>> general() {
        return newestFirst.stream().filter(Handler::isGeneral).findFirst();
    }
}
