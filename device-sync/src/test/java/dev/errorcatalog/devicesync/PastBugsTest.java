package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.CatalogDigest;
import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hand-kept tables of the field got wrong, case by case. */
class PastBugsTest {
    private static final String PROTOCOL = "realm::sync::ProtocolError";
    private static final String CLIENT = "realm::sync::ClientError";

    /** D1: nine codes were off by one, so an unknown code took the name of its neighbour. */
    @ParameterizedTest
    @ValueSource(ints = {1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044})
    void anUnknownCodeIsNeverReadAsItsNeighbour(int number) {
        AppException e = map(CLIENT, number);
        assertThat(e.code().name()).isEmpty();
        assertThat(e).isExactlyInstanceOf(SyncException.class).hasMessage("[client/" + number + " ?]");
    }

    /** D2: of an unknown code the native category was lost. */
    @Test
    void anUnknownCategoryKeepsItsString() {
        AppException e = map("realm::sync::Session", 1999);
        assertThat(e.report().category()).isEqualTo("realm::sync::Session");
        assertThat(e).hasMessage("[\"realm::sync::Session\"/1999 ?]");
    }

    /** D3: the link to the server's log was dropped. */
    @Test
    void theLinkToTheLogIsPassedOn() {
        String url = "https://logs.example.org/?co_id=1";
        AppException e = DeviceSyncErrors.toException(
                ErrorReport.of(PROTOCOL, 999).logUrl(url).build());
        assertThat(e.logUrl()).contains(url);
        assertThat(e.getMessage()).contains(url);
    }

    /** D4: the connection codes could not be produced any more. */
    @ParameterizedTest
    @CsvSource({
        "104, CONNECTION_RESET_BY_PEER",
        "110, CONNECTION_SOCKET_SHUTDOWN",
        "111, CONNECTION_REFUSED",
        "112, CONNECTION_ADDRESS_IN_USE",
        "113, CONNECTION_CONNECTION_ABORTED"
    })
    void connectionCodesAreReached(int number, String name) {
        assertThat(map("realm.basic_system", number).code().name()).contains(name);
    }

    /** D5: the HTTP status came in a second field and was looked for in the code. */
    @Test
    void aStatusBesideTheCodeSurvives() {
        AppException e = DeviceSyncErrors.toException(
                ErrorReport.of("realm::app::HttpError", 4309).httpStatus(401).build());
        assertThat(e).isExactlyInstanceOf(HttpException.class);
        assertThat(e.report().httpStatus()).hasValue(401);
        assertThat(map("realm::app::HttpError", 401).code().name()).contains("UNAUTHORIZED");
    }

    /** D6: the default branch threw, so the app's handler was never called. */
    @ParameterizedTest
    @ValueSource(ints = {1016, 1030, 1034, 2019, 3018, 4346, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void anUnknownCodeDoesNotStopTheMapper(int number) {
        assertThat(map(PROTOCOL, number)).isExactlyInstanceOf(SyncException.class);
    }

    /** D7: a reset that the server asked for was dropped unless the code was one of two. */
    @ParameterizedTest
    @ValueSource(ints = {1040, 1015, 3018, 101})
    void aResetAskedForOnTheWireSurvivesWithAnyCode(int number) {
        AppException e = DeviceSyncErrors.toException(ErrorReport.of(PROTOCOL, number)
                .resetRequested(true)
                .recoveryForbidden(true)
                .build());
        assertThat(e.report().resetRequested()).contains(true);
        assertThat(e.report().recoveryForbidden()).contains(true);
    }

    /** D8: two of 163 codes had no name and printed "unknown". */
    @Test
    void everyCodeHasItsOwnName() {
        assertThat(DeviceSyncErrors.all())
                .allSatisfy(code -> assertThat(code.name()).isPresent())
                .extracting(code -> code.name().orElseThrow())
                .doesNotHaveDuplicates();
    }

    /** D9: 225 was translated to an error of another layer, and the one that SDKs waited for never came. */
    @Test
    void invalidSchemaChangeIsItself() {
        assertThat(map(PROTOCOL, 225).code()).isEqualTo(ProtocolErrors.INVALID_SCHEMA_CHANGE);
    }

    /** D10: twelve known codes ended the process when a server sent them. */
    @ParameterizedTest
    @ValueSource(ints = {104, 202, 203, 205, 207, 214, 215, 218, 219, 220, 221, 224})
    void legacyCodesAreJustErrors(int number) {
        AppException e = map(PROTOCOL, number);
        assertThat(e).isInstanceOf(SyncException.class);
        assertThat(e.code().isKnown()).isTrue();
    }

    /** D11: a list of codes in YAML existed, and nothing read it. */
    @Test
    void theClassesAreMadeFromTheFile() {
        Parsed parsed = Catalogs.read("catalog.yaml", Path.of("src/main/errors/catalog.yaml"));
        assertThat(parsed.problems()).isEmpty();
        assertThat(DeviceSyncErrors.CATALOG_SHA256)
                .isEqualTo(CatalogDigest.sha256(parsed.catalog().orElseThrow()));
    }

    /** D12: the server knew codes that no client knew. */
    @ParameterizedTest
    @ValueSource(ints = {237, 238, 239})
    void codesOfTheServerAloneAreCaughtWithTheirCategory(int number) {
        assertThat(map(PROTOCOL, number)).isExactlyInstanceOf(SyncException.class);
    }

    /** D13: two nearly equal strings stood for two things, and one was taken for the other. */
    @Test
    void nearlyEqualCategoriesAreNotMixedUp() {
        assertThat(DeviceSyncErrors.find("realm::app::ClientError", 103)).isEmpty();
        assertThat(map("realm::app::ClientError", 103)).isExactlyInstanceOf(AppException.class);
        assertThat(map(CLIENT, 103).code()).isEqualTo(ClientErrors.CLIENT_LIMITS_EXCEEDED);
    }

    /** Mapping by number alone once gave wrong names: 104 is three different errors. */
    @Test
    void aNumberAloneIsNoIdentity() {
        assertThat(map(PROTOCOL, 104).code()).isEqualTo(ProtocolErrors.LIMITS_EXCEEDED);
        assertThat(map(CLIENT, 104).code()).isEqualTo(ClientErrors.CLIENT_BAD_SESSION_IDENT);
        assertThat(map("realm.basic_system", 104).code()).isEqualTo(ConnectionErrors.CONNECTION_RESET_BY_PEER);
        ErrorCode unknown = map("realm.other", 104).code();
        assertThat(unknown.isKnown()).isFalse();
    }

    private static AppException map(String category, int number) {
        return DeviceSyncErrors.toException(ErrorReport.of(category, number).build());
    }
}
