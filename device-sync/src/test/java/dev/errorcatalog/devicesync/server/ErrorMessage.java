package dev.errorcatalog.devicesync.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** The JSON error message of the sync server. Immutable. */
public final class ErrorMessage {
    private final JsonObject json;

    private ErrorMessage(JsonObject json) {
        this.json = json;
    }

    /** Begins a message that says neither whether to try again nor whether to reset. */
    public static ErrorMessage of(String category, int code, String message) {
        JsonObject json = new JsonObject();
        json.addProperty("category", category);
        json.addProperty("code", code);
        json.addProperty("message", message);
        json.addProperty("logURL", "https://logs.example.org/" + code);
        return new ErrorMessage(json);
    }

    /** Begins a message of the sync protocol. */
    public static ErrorMessage protocol(int code, String message) {
        return of("realm::sync::ProtocolError", code, message);
    }

    /** Returns this message, which says whether the client may go on by itself. */
    public ErrorMessage tryAgain(boolean tryAgain) {
        return with("tryAgain", tryAgain);
    }

    /** Returns this message, which says whether the client has to reset its file. */
    public ErrorMessage shouldClientReset(boolean should) {
        return with("shouldClientReset", should);
    }

    /** Returns this message, which says whether the reset must not recover. */
    public ErrorMessage isRecoveryModeDisabled(boolean disabled) {
        return with("isRecoveryModeDisabled", disabled);
    }

    /** Returns this message, which names the objects whose changes were undone. */
    ErrorMessage rejectedUpdates(Map<ObjectKey, String> reasons, long serverVersion, long clientVersion) {
        JsonArray updates = new JsonArray();
        reasons.forEach((object, reason) -> {
            JsonObject update = new JsonObject();
            update.addProperty("table", object.type());
            update.addProperty("pk", object.id());
            update.addProperty("reason", reason);
            updates.add(update);
        });
        JsonObject more = json.deepCopy();
        more.add("rejectedUpdates", updates);
        more.addProperty("compensatingWriteServerVersion", serverVersion);
        more.addProperty("rejectedClientVersion", clientVersion);
        return new ErrorMessage(more);
    }

    /** The message as a line of the wire. */
    JsonObject line() {
        JsonObject line = new JsonObject();
        line.add("error", json);
        return line;
    }

    private ErrorMessage with(String name, boolean value) {
        JsonObject more = json.deepCopy();
        more.addProperty(name, value);
        return new ErrorMessage(more);
    }
}
