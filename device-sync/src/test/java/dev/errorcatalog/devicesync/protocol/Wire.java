package dev.errorcatalog.devicesync.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A socket on which both sides send JSON objects, one on a line. For use by one thread. */
public final class Wire implements AutoCloseable {
    /** Only fails what would never end; nothing waits for it. */
    private static final int TIMEOUT_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader in;
    private final BufferedWriter out;

    /** Takes over a connected socket. */
    public Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Connects to a server.
     *
     * @throws java.net.ConnectException if nobody listens there
     */
    static Wire connect(InetSocketAddress server) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(server, TIMEOUT_MILLIS);
            return new Wire(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sends one object. */
    public void send(JsonObject message) throws IOException {
        out.write(message.toString());
        out.write('\n');
        out.flush();
    }

    /** Returns the next object, or nothing once the other side has ended the contact. */
    public Optional<JsonObject> receive() throws IOException {
        try {
            return Optional.ofNullable(in.readLine())
                    .map(line -> JsonParser.parseString(line).getAsJsonObject());
        } catch (SocketException e) {
            return Optional.empty(); // reset, or closed by a server that stops
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
