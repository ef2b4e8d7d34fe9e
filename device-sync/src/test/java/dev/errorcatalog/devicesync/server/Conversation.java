package dev.errorcatalog.devicesync.server;

import com.google.gson.JsonObject;
import dev.errorcatalog.devicesync.protocol.Contact.Download;
import dev.errorcatalog.devicesync.protocol.Json;
import dev.errorcatalog.devicesync.protocol.Wire;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** Answers the questions of one client, in the thread that calls. */
final class Conversation {
    private final Wire wire;
    private final ServerFile file;
    private final ServerRules rules;
    private long client;

    Conversation(Wire wire, ServerFile file, ServerRules rules) {
        this.wire = wire;
        this.file = file;
        this.rules = rules;
    }

    /** Returns when the client has enough, or was told an error that ends the contact. */
    void run() throws IOException, SQLException {
        Optional<JsonObject> question = wire.receive();
        while (question.isPresent()) {
            Optional<JsonObject> answer = answer(question.get());
            if (answer.isEmpty()) {
                return;
            }
            wire.send(answer.get());
            question = wire.receive();
        }
    }

    private Optional<JsonObject> answer(JsonObject question) throws IOException, SQLException {
        String what = question.get("ask").getAsString();
        return switch (what) {
            case "login" ->
                login(
                        question.get("user").getAsString(),
                        question.get("password").getAsString());
            case "ident" -> ident(question.get("file").getAsLong());
            case "upload" -> upload(question);
            case "download" -> download(question.get("after").getAsLong());
            default ->
                end(ErrorMessage.protocol(102, "unknown message: " + what).tryAgain(false));
        };
    }

    private Optional<JsonObject> login(String user, String password) throws IOException {
        if (!rules.isUser(user, password)) {
            return end(ErrorMessage.of("realm::app::ServiceError", 50, "invalid username/password"));
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("token", "token of " + user);
        return Optional.of(answer);
    }

    private Optional<JsonObject> ident(long asked) throws IOException, SQLException {
        Optional<ErrorMessage> refusal = rules.refusal();
        if (refusal.isPresent()) {
            return end(refusal.get());
        }
        if (asked == 0 && rules.refusesNewFiles()) {
            return end(ErrorMessage.protocol(201, "no fresh copies today").tryAgain(true));
        }
        if (asked != 0 && !file.knows(asked)) {
            return end(rules.unknownFile());
        }
        client = asked == 0 ? file.add() : asked;
        JsonObject answer = new JsonObject();
        answer.addProperty("file", client);
        answer.add("schema", Json.write(file.schema()));
        return Optional.of(answer);
    }

    private Optional<JsonObject> upload(JsonObject question) throws IOException, SQLException {
        if (!file.knows(client)) {
            return end(rules.unknownFile()); // terminated in the middle of the contact
        }
        Upload upload = file.upload(client, Json.changes(question.get("changes")), rules);
        Optional<ErrorMessage> compensation = upload.compensation();
        if (compensation.isPresent()) {
            wire.send(compensation.get().line());
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("uploaded", upload.uploaded());
        return Optional.of(answer);
    }

    private Optional<JsonObject> download(long after) throws IOException, SQLException {
        if (!file.knows(client)) {
            return end(rules.unknownFile());
        }
        Download download = file.download(client, after);
        JsonObject answer = new JsonObject();
        answer.add("changes", Json.write(download.changes()));
        answer.addProperty("version", download.version());
        return Optional.of(answer);
    }

    private Optional<JsonObject> end(ErrorMessage error) throws IOException {
        wire.send(error.line());
        return Optional.empty();
    }
}
