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
 * @param icon the picture on the tab of the browser
 */
record Assets(String style, String indexScript, String pageScript, String icon) {
    /** The search, in the order of its files. */
    private static final List<String> SEARCH =
            List.of("words", "logs", "places", "names", "numbers", "vocabulary", "similar", "search");

    /** Ours, with the style of the maintainer behind it. */
    static Assets load(Optional<String> stylesheet) {
        String style = read("style.css");
        return new Assets(
                stylesheet.map(own -> style + harmless(own)).orElse(style),
                SEARCH.stream().map(file -> read("search/" + file + ".js")).collect(Collectors.joining())
                        + read("index.js"),
                read("page.js"),
                read("icon.svg"));
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

    /** CSS that can stand in a page as well: nothing in it ends the style. */
    private static String harmless(String css) {
        return css.replace("\r\n", "\n").replace("</", "<\\/");
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
