package dev.errorcatalog.catalog.release.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** Digests of text: SHA-256, so that a lock can tell that words changed without repeating them. */
public final class TextDigest {

    private static final int SHORT = 16;

    private TextDigest() {}

    /** The whole digest of a text: 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first 16 digits of the digest of some texts; their lengths are digested too, which keeps them apart. */
    static String of(Object... parts) {
        return sha256(Arrays.stream(parts).map(TextDigest::framed).collect(Collectors.joining()))
                .substring(0, SHORT);
    }

    private static String framed(Object part) {
        if (part instanceof Optional<?> optional) {
            return framed(optional.stream().toList());
        }
        if (part instanceof Collection<?> parts) {
            return parts.size() + "[" + parts.stream().map(TextDigest::framed).collect(Collectors.joining()) + "]";
        }
        String text = part.toString();
        return text.length() + ":" + text;
    }
}
