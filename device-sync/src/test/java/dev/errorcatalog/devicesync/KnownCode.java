package dev.errorcatalog.devicesync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A row of {@code device-sync-codes.tsv}, the list of codes that was put together independently of the catalog.
 *
 * @param row its number, counted from 1 without the header
 */
record KnownCode(int row, String wire, String name, int number, String seedClass, String seedResetModes) {
    /** The rows of the design document. */
    static final int DESIGN_DOCUMENT = 136;

    private static final int SDK_OF_ITS_TIME = 191;
    private static final int COMPENSATING_WRITE = 202;

    /** The codes that the catalog ships. */
    static List<KnownCode> shipped() {
        return all().stream()
                .filter(code -> code.row <= SDK_OF_ITS_TIME || code.row == COMPENSATING_WRITE)
                .toList();
    }

    /** The codes for which the design document names class and reset modes. */
    static List<KnownCode> designed() {
        return all().subList(0, DESIGN_DOCUMENT);
    }

    private static List<KnownCode> all() {
        try (InputStream in = KnownCode.class.getResourceAsStream("/device-sync-codes.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = table.lines().toList();
            return IntStream.range(1, lines.size())
                    .mapToObj(row -> parse(row, lines.get(row).split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownCode parse(int row, String[] cells) {
        return new KnownCode(row, cells[0], cells[2], Integer.parseInt(cells[3]), cells[5], cells[13]);
    }

    @Override
    public String toString() {
        return row + " " + name;
    }
}
