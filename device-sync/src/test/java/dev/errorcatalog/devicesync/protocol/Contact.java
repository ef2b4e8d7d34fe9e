package dev.errorcatalog.devicesync.protocol;

import com.google.gson.JsonObject;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.Schema;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client's contact with the server. Each question has an answer, or none: then the server has ended the contact, and
 * mostly has said why in {@link #errors()}. For use by one thread.
 */
public final class Contact implements AutoCloseable {
    private final Wire wire;
    private final List<String> errors = new ArrayList<>();

    private Contact(Wire wire) {
        this.wire = wire;
    }

    /**
     * Connects to a server.
     *
     * @throws java.net.ConnectException if nobody listens there
     */
    public static Contact with(InetSocketAddress server) throws IOException {
        return new Contact(Wire.connect(server));
    }

    /** The error messages that the server has sent so far: JSON, as it came. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Asks for the token of a user. */
    public Optional<String> login(String user, String password) throws IOException {
        JsonObject request = Json.ask("login");
        request.addProperty("user", user);
        request.addProperty("password", password);
        return answer(request).map(json -> json.get("token").getAsString());
    }

    /**
     * Says which file wants to sync.
     *
     * @param file what the server called it; 0 for a file that it has never seen
     */
    public Optional<Welcome> ident(long file) throws IOException {
        JsonObject request = Json.ask("ident");
        request.addProperty("file", file);
        return answer(request).map(json -> new Welcome(json.get("file").getAsLong(), Json.schema(json.get("schema"))));
    }

    /**
     * Uploads changes. What the server rejects of them is in the next download, undone, and in {@link #errors()}.
     *
     * @return the version up to which the server has dealt with the client's changes
     */
    public Optional<Long> upload(List<Logged> changes) throws IOException {
        JsonObject request = Json.ask("upload");
        request.add("changes", Json.write(changes));
        return answer(request).map(json -> json.get("uploaded").getAsLong());
    }

    /** Asks for what other clients changed after a version of the server. */
    public Optional<Download> download(long after) throws IOException {
        JsonObject request = Json.ask("download");
        request.addProperty("after", after);
        return answer(request)
                .map(json -> new Download(
                        Json.changes(json.get("changes")), json.get("version").getAsLong()));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private Optional<JsonObject> answer(JsonObject request) throws IOException {
        wire.send(request);
        Optional<JsonObject> message = wire.receive();
        while (message.isPresent() && message.get().has("error")) {
            errors.add(message.get().get("error").toString());
            message = wire.receive();
        }
        return message;
    }

    /**
     * The server's answer to a file that it lets sync.
     *
     * @param file what the server calls it from now on
     * @param schema the server's
     */
    public record Welcome(long file, Schema schema) {}

    /**
     * What a client lacked.
     *
     * @param version the server's version when it has all of them
     */
    public record Download(List<Logged> changes, long version) {}
}
