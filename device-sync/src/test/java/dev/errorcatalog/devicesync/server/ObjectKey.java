package dev.errorcatalog.devicesync.server;

import dev.errorcatalog.devicesync.data.Change;

/** Names an object: by its type and its primary key. */
record ObjectKey(String type, String id) {
    static ObjectKey of(Change change) {
        return new ObjectKey(change.type(), change.id());
    }
}
