package dev.errorcatalog.devicesync.store;

import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.protocol.Contact;
import dev.errorcatalog.devicesync.protocol.Contact.Download;
import dev.errorcatalog.devicesync.protocol.Contact.Welcome;
import dev.errorcatalog.devicesync.sqlite.Database;
import dev.errorcatalog.devicesync.wire.SyncErrorReader;
import dev.errorcatalog.runtime.reset.BreakingSchemaChangeException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Downloads all that the server has, into a file of its own. */
final class FreshCopy {
    private FreshCopy() {}

    /**
     * Downloads.
     *
     * @throws BreakingSchemaChangeException if the server lacks something of the app's schema
     * @throws dev.errorcatalog.devicesync.AppException if the server refuses
     */
    static void download(InetSocketAddress server, Schema schema, Path to)
            throws IOException, SQLException, BreakingSchemaChangeException {
        try (Contact contact = Contact.with(server)) {
            Welcome welcome = answer(contact, contact.ident(0));
            List<String> missing = welcome.schema().missing(schema);
            if (!missing.isEmpty()) {
                throw new BreakingSchemaChangeException("the server has no " + String.join(", ", missing));
            }
            write(to, welcome, answer(contact, contact.download(0)));
        }
    }

    private static void write(Path to, Welcome welcome, Download download) throws SQLException {
        try (Database database = Database.copy(to)) {
            StoreFile file = StoreFile.make(database);
            file.name(welcome.file());
            file.integrate(download);
        }
    }

    private static <T> T answer(Contact contact, Optional<T> answer) throws IOException {
        if (answer.isPresent()) {
            return answer.get();
        }
        for (String error : contact.errors()) {
            throw DeviceSyncErrors.toException(SyncErrorReader.read(error));
        }
        throw new IOException("the server ended the contact and did not say why");
    }
}
