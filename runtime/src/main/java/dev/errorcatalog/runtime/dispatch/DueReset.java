package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** That a client reset is due, and what may serve it. What the wire said beats what the catalog says. */
final class DueReset {
    private static final Set<ResetStrategy> ALL = Collections.unmodifiableSet(EnumSet.allOf(ResetStrategy.class));

    private final Set<ResetStrategy> eligible;
    private final ResetConditions conditions;

    private DueReset(Set<ResetStrategy> eligible, ResetConditions conditions) {
        this.eligible = eligible;
        this.conditions = conditions;
    }

    /**
     * Returns the reset that an error calls for: if the wire asks for one, or says nothing and the catalog has strategies
     * for the error. Where only the wire asks, all strategies may serve.
     */
    static Optional<DueReset> of(CatalogException exception) {
        Set<ResetStrategy> ofCatalog = exception.code().resetModes();
        if (!exception.report().resetRequested().orElse(!ofCatalog.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new DueReset(ofCatalog.isEmpty() ? ALL : ofCatalog, conditions(exception.report())));
    }

    Set<ResetStrategy> eligible() {
        return eligible;
    }

    ResetConditions conditions() {
        return conditions;
    }

    private static ResetConditions conditions(ErrorReport report) {
        ResetConditions conditions = ResetConditions.none();
        if (report.recoveryForbidden().orElse(false)) {
            conditions = conditions.withRecoveryForbidden();
        }
        if (report.breakingSchemaChange().orElse(false)) {
            conditions = conditions.withBreakingSchemaChange();
        }
        return conditions;
    }
}
