package dev.errorcatalog.devicesync.client;

import dev.errorcatalog.devicesync.AppException;
import dev.errorcatalog.devicesync.ClientResetRequiredException;
import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import dev.errorcatalog.runtime.reset.ClientReset;
import dev.errorcatalog.runtime.reset.Disk;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * What an app says when it opens a store.
 *
 * @param file the store's file, in a folder that exists
 * @param schema the app's
 * @param server where to sync
 * @param reset what happens when a client reset is due
 * @param errors gets what the server reports
 * @param disk what a reset works on
 */
public record SyncConfiguration(
        Path file,
        Schema schema,
        InetSocketAddress server,
        ClientReset<StoreView, ClientResetRequiredException> reset,
        ErrorDispatcher<AppException> errors,
        Disk disk) {
    /** Returns a configuration with the default mode, and no handler of errors. */
    public static SyncConfiguration of(Path file, Schema schema, InetSocketAddress server) {
        return new SyncConfiguration(
                file,
                schema,
                server,
                ClientReset.recoverOrDiscard(),
                ErrorDispatcher.of(DeviceSyncErrors::toException),
                Disk.real());
    }

    /** Returns this with another schema. */
    public SyncConfiguration schema(Schema other) {
        return new SyncConfiguration(file, other, server, reset, errors, disk);
    }

    /** Returns this with another mode or other callbacks. */
    public SyncConfiguration reset(ClientReset<StoreView, ClientResetRequiredException> other) {
        return new SyncConfiguration(file, schema, server, other, errors, disk);
    }

    /** Returns this with another dispatcher. */
    public SyncConfiguration errors(ErrorDispatcher<AppException> other) {
        return new SyncConfiguration(file, schema, server, reset, other, disk);
    }

    /** Returns this with another disk. */
    public SyncConfiguration disk(Disk other) {
        return new SyncConfiguration(file, schema, server, reset, errors, other);
    }
}
