package dev.errorcatalog.devicesync.wire;

import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.ErrorReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One message of the sync server: what its keys say, and what that means together. */
final class SyncErrorMessage {
    /** realm-core's own messages have no category: they are of the sync protocol. */
    private static final String DEFAULT_CATEGORY = "realm::sync::ProtocolError";

    private final JsonValues json;
    private String category = DEFAULT_CATEGORY;
    private String code = "";
    private String message = "";
    private String logUrl = "";
    private OptionalInt httpStatus = OptionalInt.empty();
    private Optional<Boolean> tryAgain = Optional.empty();
    private Optional<Boolean> shouldReset = Optional.empty();
    private Optional<Boolean> isRecoveryDisabled = Optional.empty();
    private Optional<ServerAction> action = Optional.empty();
    private boolean isActionKnown;
    private Optional<List<CompensatingWrite>> rejected = Optional.empty();
    private OptionalLong serverVersion = OptionalLong.empty();
    private OptionalLong rejectedClientVersion = OptionalLong.empty();

    SyncErrorMessage(JsonValues json) throws IOException {
        this.json = json;
        json.document(this::read);
    }

    private void read(String key) throws IOException {
        switch (key) {
            case "category":
                category = json.text();
                break;
            case "code":
                code = json.code();
                break;
            case "message":
                message = json.text();
                break;
            case "logURL":
                logUrl = json.text();
                break;
            case "httpStatus":
                httpStatus = OptionalInt.of(json.integer());
                break;
            case "tryAgain":
                tryAgain = Optional.of(json.flag());
                break;
            case "shouldClientReset":
                shouldReset = Optional.of(json.flag());
                break;
            case "isRecoveryModeDisabled":
                isRecoveryDisabled = Optional.of(json.flag());
                break;
            case "action":
                readAction(json.text());
                break;
            case "rejectedUpdates":
                rejected = Optional.of(writes());
                break;
            case "compensatingWriteServerVersion":
                serverVersion = OptionalLong.of(json.longInteger());
                break;
            case "rejectedClientVersion":
                rejectedClientVersion = OptionalLong.of(json.longInteger());
                break;
            default:
                json.skip();
        }
    }

    private void readAction(String name) {
        Optional<ServerAction> known = ServerAction.named(name);
        isActionKnown = known.isPresent();
        action = known.or(() -> Optional.of(ServerAction.APPLICATION_BUG));
    }

    private List<CompensatingWrite> writes() throws IOException {
        List<CompensatingWrite> writes = new ArrayList<>();
        json.objects(() -> writes.add(new Rejected().write()));
        return writes;
    }

    ErrorReport report() {
        ErrorReport.Builder report =
                ErrorReport.of(category, code).message(message).logUrl(logUrl);
        httpStatus.ifPresent(report::httpStatus);
        tryAgain.map(again -> !again)
                .or(() -> action.flatMap(ServerAction::fatal))
                .ifPresent(report::fatal);
        (decides() ? action.map(ServerAction::resets) : shouldReset).ifPresent(report::resetRequested);
        (action.equals(Optional.of(ServerAction.CLIENT_RESET_NO_RECOVERY)) ? Optional.of(true) : isRecoveryDisabled)
                .ifPresent(report::recoveryForbidden);
        action.ifPresent(told -> told.addTo(report));
        rejected.ifPresent(writes -> report.detail("writes", writes));
        serverVersion.ifPresent(version -> report.detail("serverVersion", version));
        rejectedClientVersion.ifPresent(version -> report.detail("rejectedClientVersion", version));
        return report.build();
    }

    /** Whether the action says if a reset is asked for. */
    private boolean decides() {
        return isActionKnown && !action.equals(Optional.of(ServerAction.NO_ACTION));
    }

    /** An element of {@code rejectedUpdates}. */
    private final class Rejected {
        private @Nullable String table;
        private @Nullable String primaryKey;
        private @Nullable String reason;

        CompensatingWrite write() throws IOException {
            json.object(this::read);
            return CompensatingWrite.of(table, primaryKey, reason);
        }

        private void read(String key) throws IOException {
            switch (key) {
                case "table":
                    table = json.text();
                    break;
                case "pk":
                    primaryKey = json.scalar();
                    break;
                case "reason":
                    reason = json.text();
                    break;
                default:
                    json.skip();
            }
        }
    }
}
