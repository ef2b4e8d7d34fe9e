package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResetPlanTest {
    /** R recover, D discard, M manual; - for no eligibility. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "MODE,               ELIGIBLE, FREE, FORBIDDEN, BREAKING, BOTH",
                "RECOVER_OR_DISCARD, -,        M,    M,         M,        M",
                "RECOVER_OR_DISCARD, R,        RM,   M,         M,        M",
                "RECOVER_OR_DISCARD, D,        DM,   DM,        M,        M",
                "RECOVER_OR_DISCARD, M,        M,    M,         M,        M",
                "RECOVER_OR_DISCARD, RD,       RDM,  DM,        M,        M",
                "RECOVER_OR_DISCARD, RM,       RM,   M,         M,        M",
                "RECOVER_OR_DISCARD, DM,       DM,   DM,        M,        M",
                "RECOVER_OR_DISCARD, RDM,      RDM,  DM,        M,        M",
                "RECOVER,            -,        M,    M,         M,        M",
                "RECOVER,            R,        RM,   M,         M,        M",
                "RECOVER,            D,        M,    M,         M,        M",
                "RECOVER,            M,        M,    M,         M,        M",
                "RECOVER,            RD,       RM,   M,         M,        M",
                "RECOVER,            RM,       RM,   M,         M,        M",
                "RECOVER,            DM,       M,    M,         M,        M",
                "RECOVER,            RDM,      RM,   M,         M,        M",
                "DISCARD,            -,        M,    M,         M,        M",
                "DISCARD,            R,        M,    M,         M,        M",
                "DISCARD,            D,        DM,   DM,        M,        M",
                "DISCARD,            M,        M,    M,         M,        M",
                "DISCARD,            RD,       DM,   DM,        M,        M",
                "DISCARD,            RM,       M,    M,         M,        M",
                "DISCARD,            DM,       DM,   DM,        M,        M",
                "DISCARD,            RDM,      DM,   DM,        M,        M",
                "MANUAL,             -,        M,    M,         M,        M",
                "MANUAL,             R,        M,    M,         M,        M",
                "MANUAL,             D,        M,    M,         M,        M",
                "MANUAL,             M,        M,    M,         M,        M",
                "MANUAL,             RD,       M,    M,         M,        M",
                "MANUAL,             RM,       M,    M,         M,        M",
                "MANUAL,             DM,       M,    M,         M,        M",
                "MANUAL,             RDM,      M,    M,         M,        M"
            })
    void theStagesOfEveryModeEligibilityAndCondition(
            ResetMode mode, String eligible, String free, String forbidden, String breaking, String both) {
        ResetConditions none = ResetConditions.none();

        assertThat(stages(mode, eligible, none)).isEqualTo(free);
        assertThat(stages(mode, eligible, none.withRecoveryForbidden())).isEqualTo(forbidden);
        assertThat(stages(mode, eligible, none.withBreakingSchemaChange())).isEqualTo(breaking);
        assertThat(stages(mode, eligible, none.withRecoveryForbidden().withBreakingSchemaChange()))
                .isEqualTo(both);
    }

    @Test
    void thePlanCannotBeChanged() {
        List<ResetStrategy> stages = ResetPlan.stages(ResetMode.MANUAL, Set.of(), ResetConditions.none());

        assertThat(stages).isUnmodifiable();
    }

    @Test
    void conditionsAreValues() {
        ResetConditions one = ResetConditions.none().withRecoveryForbidden();

        assertThat(one)
                .isEqualTo(ResetConditions.none().withRecoveryForbidden())
                .hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo(ResetConditions.none()).isNotEqualTo(one.withBreakingSchemaChange());
        assertThat(one.recoveryForbidden()).isTrue();
        assertThat(one.breakingSchemaChange()).isFalse();
        assertThat(one.withBreakingSchemaChange().breakingSchemaChange()).isTrue();
        assertThat(one).hasToString("breakingSchemaChange=false, recoveryForbidden=true");
    }

    private static String stages(ResetMode mode, String eligible, ResetConditions conditions) {
        Set<ResetStrategy> eligibility = EnumSet.noneOf(ResetStrategy.class);
        for (ResetStrategy strategy : ResetStrategy.values()) {
            if (eligible.indexOf(strategy.name().charAt(0)) >= 0) {
                eligibility.add(strategy);
            }
        }
        StringBuilder stages = new StringBuilder();
        ResetPlan.stages(mode, eligibility, conditions)
                .forEach(stage -> stages.append(stage.name().charAt(0)));
        return stages.toString();
    }
}
