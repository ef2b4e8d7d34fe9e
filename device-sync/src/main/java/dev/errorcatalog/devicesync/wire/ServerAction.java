package dev.errorcatalog.devicesync.wire;

import dev.errorcatalog.runtime.ErrorReport;
import java.util.Optional;

/** What the sync server tells the client to do about an error. The names are those of realm-core's sync protocol. */
public enum ServerAction {
    /** Nothing is told. */
    NO_ACTION("NoAction", false, Optional.empty()),
    /** The client broke the protocol; the session is over. */
    PROTOCOL_VIOLATION("ProtocolViolation", false, Optional.of(true)),
    /** The app did what it may not do; the session is over. An action that this release does not know reads as this. */
    APPLICATION_BUG("ApplicationBug", false, Optional.of(true)),
    /** Tell the app; the session goes on. */
    WARNING("Warning", false, Optional.of(false)),
    /** Try again later. */
    TRANSIENT("Transient", false, Optional.of(false)),
    /** Delete the local file; the session is over. */
    DELETE_REALM("DeleteRealm", false, Optional.of(true)),
    /** Reset the client. */
    CLIENT_RESET("ClientReset", true, Optional.empty()),
    /** Reset the client, and do not recover. */
    CLIENT_RESET_NO_RECOVERY("ClientResetNoRecovery", true, Optional.empty()),
    /** Go over to flexible sync. */
    MIGRATE_TO_FLX("MigrateToFLX", false, Optional.of(false)),
    /** Go back to partition-based sync. */
    REVERT_TO_PBS("RevertToPBS", false, Optional.of(false)),
    /** Refresh the user's token and try again. */
    REFRESH_USER("RefreshUser", false, Optional.of(false)),
    /** Ask again where the server is and try again. */
    REFRESH_LOCATION("RefreshLocation", false, Optional.of(false)),
    /** Log the user out; the session is over. */
    LOG_OUT_USER("LogOutUser", false, Optional.of(true)),
    /** Go over to the new version of the schema. */
    MIGRATE_SCHEMA("MigrateSchema", false, Optional.of(false));

    private static final String DETAIL = "action";

    private final String wire;
    private final boolean resets;
    private final Optional<Boolean> fatal;

    ServerAction(String wire, boolean resets, Optional<Boolean> fatal) {
        this.wire = wire;
        this.resets = resets;
        this.fatal = fatal;
    }

    /** Returns what the server told the client to do; empty if it told nothing, or the report did not come from it. */
    public static Optional<ServerAction> of(ErrorReport report) {
        Object action = report.details().get(DETAIL);
        return action instanceof ServerAction ? Optional.of((ServerAction) action) : Optional.empty();
    }

    /** The name in the protocol, such as {@code ClientResetNoRecovery}. */
    public String wire() {
        return wire;
    }

    static Optional<ServerAction> named(String wire) {
        for (ServerAction action : values()) {
            if (action.wire.equals(wire)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    void addTo(ErrorReport.Builder report) {
        report.detail(DETAIL, this);
    }

    boolean resets() {
        return resets;
    }

    /** Whether the session is over, where the action settles that. */
    Optional<Boolean> fatal() {
        return fatal;
    }
}
