package dev.errorcatalog.processor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * The value of the annotation: where the catalog lies below each location that is searched.
 *
 * @param value such as {@code errors/catalog.yaml}
 */
record CatalogPath(String value) {
    /** Accepts a path that means the same in every location and on every system. */
    static CatalogPath of(String value) throws Refusal {
        if (value.isBlank()) {
            throw refused(value, "is empty");
        }
        if (value.indexOf('\\') >= 0) {
            throw refused(value, "holds a backslash; separate folders with /");
        }
        if (value.startsWith("/")) {
            throw refused(value, "is absolute");
        }
        List<String> segments = List.of(value.split("/", -1));
        if (segments.contains("..") || segments.contains(".")) {
            throw refused(value, "holds . or ..");
        }
        if (segments.contains("")) {
            throw refused(value, "does not name a file, or holds //");
        }
        if (!isPlain(value)) {
            throw refused(value, "holds a character that compilers refuse there, such as a space, a colon or %");
        }
        return new CatalogPath(value);
    }

    /** Compilers take the path for a relative URI and refuse what would need an escape. */
    private static boolean isPlain(String value) {
        try {
            URI uri = new URI(value);
            return uri.getScheme() == null && value.equals(uri.getPath());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Refusal refused(String value, String why) {
        return new Refusal(
                Fault.BAD_PATH,
                "@ErrorCatalog(\"" + value + "\"): the path " + why
                        + "; write it from the root of the class path or source path, such as errors/catalog.yaml");
    }
}
