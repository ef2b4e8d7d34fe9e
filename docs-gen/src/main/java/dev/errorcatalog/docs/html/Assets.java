package dev.errorcatalog.docs.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The style and the scripts of a site.
 *
 * @param style the style of every page
 * @param indexScript the search of the first page
 * @param pageScript what the other pages do with a script: copy code
 */
record Assets(String style, String indexScript, String pageScript) {
    /** The search, in the order of its files. */
    private static final List<String> SEARCH =
            List.of("words", "logs", "places", "names", "numbers", "vocabulary", "search");

    /** Ours, with the style of the maintainer behind it. */
    static Assets load(Optional<String> stylesheet) {
        String style = read("style.css");
        return new Assets(
                stylesheet.map(own -> style + own.replace("\r\n", "\n")).orElse(style),
                SEARCH.stream().map(file -> read("search/" + file + ".js")).collect(Collectors.joining())
                        + read("index.js"),
                read("page.js"));
    }

    /** What a Content-Security-Policy calls an inline style or script. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
