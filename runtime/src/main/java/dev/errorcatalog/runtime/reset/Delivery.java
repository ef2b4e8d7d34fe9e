package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.CallbackFailedException;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tells the app how a run ended. Called after it ended, without a lock. If the mapper makes no exception, or the consumer
 * throws, there is nobody left to tell: that ends here, so that the outcome is not lost.
 */
final class Delivery<R extends Throwable & ClientResetRequired> {
    private final Optional<ManualResetHandler<R>> handler;
    private final Function<? super ErrorReport, ? extends R> mapper;
    private final Consumer<? super R> unhandled;

    Delivery(
            Optional<ManualResetHandler<R>> handler,
            Function<? super ErrorReport, ? extends R> mapper,
            Consumer<? super R> unhandled) {
        this.handler = handler;
        this.mapper = mapper;
        this.unhandled = unhandled;
    }

    /** Reports what failed and changed nothing: no manual reset is left to do. */
    void report(ErrorReport report, List<Throwable> failures) {
        failures.forEach(failure -> contained(() -> unhandled.accept(required(report, List.of(failure)))));
    }

    /** Gives the app its turn. */
    void manual(ErrorReport report, List<Throwable> failures, ManualReset manual) {
        ErrorReport offered =
                report.toBuilder().detail(ClientResetRequired.FIELD, manual).build();
        contained(() -> manual(required(offered, failures)));
    }

    private void manual(R required) {
        if (handler.isEmpty()) {
            unhandled.accept(required);
            return;
        }
        try {
            handler.get().manualReset(required);
        } catch (Throwable e) { // Whatever a callback throws is contained.
            Interrupts.restore(e);
            required.addSuppressed(new CallbackFailedException(Callbacks.MANUAL, e));
            unhandled.accept(required);
        }
    }

    /** The last failure is the cause; what was before it is suppressed. */
    private R required(ErrorReport report, List<Throwable> failures) {
        if (failures.isEmpty()) {
            return mapped(report);
        }
        int last = failures.size() - 1;
        R required = mapped(report.toBuilder().cause(failures.get(last)).build());
        report.cause().ifPresent(required::addSuppressed);
        failures.subList(0, last).forEach(required::addSuppressed);
        return required;
    }

    private R mapped(ErrorReport report) {
        return Objects.requireNonNull(mapper.apply(report), "the mapper's exception");
    }

    private static void contained(Runnable telling) {
        try {
            telling.run();
        } catch (Throwable e) {
            Interrupts.restore(e);
        }
    }
}
