package dev.errorcatalog.devicesync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.CompensatingWriteException;
import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncErrorReaderTest {
    @Test
    void aMessageBecomesAReport() {
        ErrorReport report = SyncErrorReader.read("""
                {"message": "Bad client file identifier (IDENT)", "code": 208,
                 "category": "realm::sync::ProtocolError", "tryAgain": false, "action": "ClientReset",
                 "shouldClientReset": true, "isRecoveryModeDisabled": false, "httpStatus": 500,
                 "logURL": "https://logs.example.org/1", "backoffIntervalSec": 300, "partitionQuery": {"any": [1, {}]}}
                """);

        assertThat(report.category()).isEqualTo("realm::sync::ProtocolError");
        assertThat(report.code()).isEqualTo("208");
        assertThat(report.message()).isEqualTo("Bad client file identifier (IDENT)");
        assertThat(report.logUrl()).contains("https://logs.example.org/1");
        assertThat(report.httpStatus()).isEqualTo(OptionalInt.of(500));
        assertThat(report.fatal()).contains(true);
        assertThat(report.resetRequested()).contains(true);
        assertThat(report.recoveryForbidden()).contains(false);
        assertThat(ServerAction.of(report)).contains(ServerAction.CLIENT_RESET);
    }

    @Test
    void theWritesThatTheServerUndidReachTheApp() {
        ErrorReport report = SyncErrorReader.read("""
                {"code": 231, "action": "Warning", "tryAgain": true, "compensatingWriteServerVersion": 4294967296,
                 "rejectedClientVersion": 7, "rejectedUpdates": [
                  {"table": "Dog", "pk": "rex", "reason": "not allowed"},
                  {"table": "Cat", "pk": 9223372036854775808, "reason": "not allowed", "more": [[]]},
                  {"table": null, "pk": null},
                  {}]}
                """);

        assertThat(DeviceSyncErrors.toException(report)).isInstanceOfSatisfying(CompensatingWriteException.class, e -> {
            assertThat(e.writes())
                    .containsExactly(
                            CompensatingWrite.of("Dog", "rex", "not allowed"),
                            CompensatingWrite.of("Cat", "9223372036854775808", "not allowed"),
                            CompensatingWrite.of("", null, ""),
                            CompensatingWrite.of("", null, ""));
            assertThat(e.serverVersion()).isEqualTo(4_294_967_296L);
            assertThat(e.rejectedClientVersion()).isEqualTo(7);
            assertThat(e.isFatal()).contains(false);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { } ",
                "{\"message\": null, \"code\": null, \"category\": null, \"tryAgain\": null, \"action\": null,"
                        + " \"rejectedUpdates\": null, \"unheard\": null}"
            })
    void whatIsMissingIsSilence(String json) {
        ErrorReport report = SyncErrorReader.read(json);

        assertThat(report.category()).isEqualTo("realm::sync::ProtocolError");
        assertThat(List.of(report.code(), report.message())).containsExactly("", "");
        assertThat(List.of(report.fatal(), report.resetRequested(), report.recoveryForbidden()))
                .containsOnly(Optional.empty());
        assertThat(report.logUrl()).isEmpty();
        assertThat(report.httpStatus()).isEmpty();
        assertThat(report.details()).isEmpty();
        assertThat(ServerAction.of(report)).isEmpty();
    }

    /** A question mark stands for a key that is missing, and for silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            action                | tryAgain | shouldReset | disabled | fatal | reset | forbidden
            ?                     | true     | ?           | ?        | false | ?     | ?
            ?                     | false    | true        | true     | true  | true  | true
            ?                     | ?        | false       | false    | ?     | false | false
            NoAction              | false    | true        | ?        | true  | true  | ?
            NoAction              | ?        | ?           | ?        | ?     | ?     | ?
            ClientReset           | ?        | ?           | ?        | ?     | true  | ?
            ClientReset           | false    | false       | true     | true  | true  | true
            ClientResetNoRecovery | ?        | ?           | ?        | ?     | true  | true
            ClientResetNoRecovery | ?        | ?           | false    | ?     | true  | true
            Transient             | ?        | true        | ?        | false | false | ?
            Transient             | false    | ?           | ?        | true  | false | ?
            Warning               | ?        | ?           | ?        | false | false | ?
            ProtocolViolation     | ?        | ?           | ?        | true  | false | ?
            ApplicationBug        | ?        | true        | ?        | true  | false | ?
            DeleteRealm           | ?        | ?           | ?        | true  | false | ?
            MigrateToFLX          | ?        | ?           | ?        | false | false | ?
            RevertToPBS           | ?        | ?           | ?        | false | false | ?
            RefreshUser           | ?        | ?           | ?        | false | false | ?
            RefreshLocation       | ?        | ?           | ?        | false | false | ?
            LogOutUser            | ?        | ?           | ?        | true  | false | ?
            MigrateSchema         | ?        | ?           | ?        | false | false | ?
            SomethingNew          | ?        | ?           | ?        | true  | ?     | ?
            SomethingNew          | true     | true        | ?        | false | true  | ?
            ''                    | ?        | ?           | ?        | true  | ?     | ?
            """, useHeadersInDisplayName = true)
    void actionAndFlagsTogetherSayWhatIsDue(
            String action,
            String tryAgain,
            String shouldReset,
            String disabled,
            String fatal,
            String reset,
            String forbidden) {
        StringBuilder json = new StringBuilder("{\"code\": 1");
        add(json, "action", action.equals("?") ? action : '"' + action + '"');
        add(json, "tryAgain", tryAgain);
        add(json, "shouldClientReset", shouldReset);
        add(json, "isRecoveryModeDisabled", disabled);

        ErrorReport report = SyncErrorReader.read(json.append('}').toString());

        assertThat(List.of(answer(report.fatal()), answer(report.resetRequested()), answer(report.recoveryForbidden())))
                .containsExactly(fatal, reset, forbidden);
    }

    private static void add(StringBuilder json, String key, String value) {
        if (!value.equals("?")) {
            json.append(", \"").append(key).append("\": ").append(value);
        }
    }

    private static String answer(Optional<Boolean> flag) {
        return flag.map(Object::toString).orElse("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SomethingNew", "clientreset", "", "\\u0000"})
    void anUnknownActionReadsAsABugOfTheApp(String action) {
        assertThat(ServerAction.of(SyncErrorReader.read("{\"action\": \"" + action + "\"}")))
                .contains(ServerAction.APPLICATION_BUG);
    }

    @ParameterizedTest
    @CsvSource({
        "208, 208",
        "-1, -1",
        "'\"42P01\"', 42P01",
        "'\"\"', ''",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
    })
    void aCodeIsANumberOrAText(String json, String code) {
        assertThat(SyncErrorReader.read("{\"code\": " + json + "}").code()).isEqualTo(code);
    }

    @Test
    void aCategoryOfItsOwnIsKept() {
        assertThat(SyncErrorReader.read("{\"category\": \"realm::app::ServiceError\", \"code\": 50}")
                        .category())
                .isEqualTo("realm::app::ServiceError");
        assertThat(SyncErrorReader.read("{\"category\": \"\", \"code\": 50}").category())
                .isEmpty();
    }
}
