package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a catalog: of what it says, not of its files, so that another order of entries or files gives the
 * same digest. Sources do not count, since nothing is made from them.
 */
public final class CatalogDigest {
    private final MessageDigest digest;

    private CatalogDigest() throws NoSuchAlgorithmException {
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /** The digest in 64 lower-case hexadecimal digits. */
    public static String sha256(Catalog catalog) {
        try {
            CatalogDigest digest = new CatalogDigest();
            digest.add(catalog);
            return HexFormat.of().formatHex(digest.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            addAll('?', optional.stream().toList());
        } else if (value instanceof Map<?, ?> map) {
            addAll('[', map.values());
        } else if (value instanceof Collection<?> collection) {
            addAll('[', collection);
        } else if (value instanceof Record part) {
            addComponents(part);
        } else {
            byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            mark('s', text.length);
            digest.update(text);
        }
    }

    private void addAll(char kind, Collection<?> values) {
        mark(kind, values.size());
        values.forEach(this::add);
    }

    /** Adds the components in the order of their declaration, which the language fixes for records. */
    private void addComponents(Record part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        mark('{', components.length);
        for (RecordComponent component : components) {
            if (!(part instanceof ErrorEntry && component.getName().equals("sources"))) {
                add(read(part, component));
            }
        }
    }

    private static @Nullable Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }

    /** Kind and length before each value keep the parts apart, so that no two catalogs feed the same bytes. */
    private void mark(char kind, int length) {
        digest.update((kind + Integer.toString(length) + ":").getBytes(StandardCharsets.US_ASCII));
    }
}
