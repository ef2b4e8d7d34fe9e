package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueResetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code | requested | eligible
            208  | ?         | RECOVER DISCARD MANUAL
            208  | yes       | RECOVER DISCARD MANUAL
            208  | no        | none
            209  | ?         | DISCARD MANUAL
            209  | yes       | DISCARD MANUAL
            209  | no        | none
            1    | ?         | none
            1    | yes       | RECOVER DISCARD MANUAL
            1    | no        | none
            10   | yes       | RECOVER DISCARD MANUAL
            999  | ?         | none
            999  | yes       | RECOVER DISCARD MANUAL
            """, useHeadersInDisplayName = true)
    void theWireDecidesElseTheCatalog(int code, String requested, String eligible) {
        ErrorReport.Builder report = PostErrors.report(code);
        set(requested, report::resetRequested);

        Optional<DueReset> due = DueReset.of(PostErrors.toException(report.build()));

        assertThat(due.map(reset -> reset.eligible().stream()
                                .map(ResetStrategy::name)
                                .collect(Collectors.joining(" ")))
                        .orElse("none"))
                .isEqualTo(eligible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forbidden | breaking | conditions
            ?         | ?        | breakingSchemaChange=false, recoveryForbidden=false
            no        | no       | breakingSchemaChange=false, recoveryForbidden=false
            yes       | ?        | breakingSchemaChange=false, recoveryForbidden=true
            ?         | yes      | breakingSchemaChange=true, recoveryForbidden=false
            yes       | yes      | breakingSchemaChange=true, recoveryForbidden=true
            """, useHeadersInDisplayName = true)
    void whatTheWireRulesOutBecomesACondition(String forbidden, String breaking, String conditions) {
        ErrorReport.Builder report = PostErrors.report(PostErrors.MOVED);
        set(forbidden, report::recoveryForbidden);
        set(breaking, report::breakingSchemaChange);

        ResetConditions found = DueReset.of(PostErrors.toException(report.build()))
                .orElseThrow()
                .conditions();

        assertThat(found).hasToString(conditions);
    }

    private static void set(String answer, Consumer<Boolean> flag) {
        if (!answer.equals("?")) {
            flag.accept(answer.equals("yes"));
        }
    }
}
