package dev.errorcatalog.devicesync.server;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.protocol.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A sync server on a port of this machine that nobody else uses. For use by any thread. */
public final class SyncServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SyncServer.class.getName());

    private final ServerFile file;
    private final ServerRules rules = new ServerRules();
    private final ServerSocket door;
    private final Set<Socket> contacts = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(SyncServer::thread);
    private final Thread listener = thread(this::listen);

    private SyncServer(ServerFile file, ServerSocket door) {
        this.file = file;
        this.door = door;
    }

    /**
     * Starts a server.
     *
     * @param file its own SQLite file, made if there is none
     * @param schema counts only for a new file
     */
    public static SyncServer start(Path file, Schema schema) throws IOException, SQLException {
        ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        SyncServer server = new SyncServer(new ServerFile(file, schema), door);
        server.listener.start();
        return server;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    /** What the operator has set. */
    public ServerRules rules() {
        return rules;
    }

    /** Changes objects, as if another client had uploaded the changes. */
    public void write(Change... changes) throws SQLException {
        file.write(List.of(changes));
    }

    /** Returns the fields of an object; empty if there is no such object. */
    public Optional<Map<String, String>> find(String type, String id) throws SQLException {
        return file.find(type, id);
    }

    /** Forgets every client's file: each must reset before it can sync again. */
    public void terminateAndEnable() throws SQLException {
        file.terminate();
    }

    /** A breaking schema change: takes a field away, terminates and enables again. */
    public void dropField(String type, String field) throws SQLException {
        file.dropField(type, field);
    }

    /** A schema change that breaks nothing. */
    public void addField(String type, String field) throws SQLException {
        file.addField(type, field);
    }

    /** Stops: the clients' contacts end. */
    @Override
    public void close() throws IOException, SQLException {
        door.close();
        try {
            listener.join();
            for (Socket contact : contacts) {
                contact.close();
            }
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a contact does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        file.close();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sync-server");
        thread.setDaemon(true);
        return thread;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket contact = door.accept();
                contacts.add(contact);
                threads.execute(() -> talk(contact));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    LOG.log(System.Logger.Level.WARNING, "a contact could not be accepted", e);
                }
            }
        }
    }

    private void talk(Socket contact) {
        try (Wire wire = new Wire(contact)) {
            new Conversation(wire, file, rules).run();
        } catch (IOException | SQLException | RuntimeException e) {
            if (!door.isClosed()) {
                LOG.log(System.Logger.Level.WARNING, "a contact broke off", e);
            }
        } finally {
            contacts.remove(contact);
        }
    }
}
