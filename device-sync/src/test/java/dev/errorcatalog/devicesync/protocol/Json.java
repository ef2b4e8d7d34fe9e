package dev.errorcatalog.devicesync.protocol;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.Schema;
import java.util.ArrayList;
import java.util.List;

/** Changes and schemas as JSON. */
public final class Json {
    private static final Gson GSON = new Gson();

    private Json() {}

    /** Returns the beginning of a request. */
    static JsonObject ask(String what) {
        JsonObject request = new JsonObject();
        request.addProperty("ask", what);
        return request;
    }

    /** Writes changes. */
    public static JsonArray write(List<Logged> changes) {
        return GSON.toJsonTree(changes).getAsJsonArray();
    }

    /** Reads changes. */
    public static List<Logged> changes(JsonElement json) {
        List<Logged> changes = new ArrayList<>();
        json.getAsJsonArray().forEach(change -> changes.add(GSON.fromJson(change, Logged.class)));
        return changes;
    }

    /** Writes a schema. */
    public static JsonElement write(Schema schema) {
        return GSON.toJsonTree(schema);
    }

    /** Reads a schema. */
    public static Schema schema(JsonElement json) {
        return GSON.fromJson(json, Schema.class);
    }
}
