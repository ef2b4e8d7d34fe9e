package dev.errorcatalog.runtime.reset.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What a {@link NotesStore} holds.
 *
 * @param identity of the server's history that the store follows
 * @param unsynced the changes that no server has
 */
record Notes(String identity, SortedSet<String> unsynced) {
    static Notes fresh(String identity) {
        return new Notes(identity, new TreeSet<>());
    }

    Notes with(String change) {
        SortedSet<String> more = new TreeSet<>(unsynced);
        more.add(change);
        return new Notes(identity, more);
    }

    byte[] line() {
        String text = identity + "|" + String.join(",", unsynced);
        return (text + "|" + checksum(text) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The last whole line; empty if there is none. */
    static Optional<Notes> last(byte[] file) {
        Optional<Notes> last = Optional.empty();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            Optional<Notes> read = read(line);
            last = read.isPresent() ? read : last;
        }
        return last;
    }

    private static Optional<Notes> read(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3 || !parts[2].equals(checksum(parts[0] + "|" + parts[1]))) {
            return Optional.empty();
        }
        SortedSet<String> unsynced = new TreeSet<>(Arrays.asList(parts[1].split(",", -1)));
        unsynced.remove("");
        return Optional.of(new Notes(parts[0], unsynced));
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
