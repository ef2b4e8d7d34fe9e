package dev.errorcatalog.docs.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errorcatalog.docs.content.ErrorRow;
import java.net.URLEncoder;
import java.util.function.Function;

/**
 * Where the entry of an error is edited.
 *
 * @param address an https address; {@code {id}} in it stands for the name of the error's page, such as
 *     {@code protocol-208}, {@code {name}} for its constant, {@code {category}} for its category, {@code {file}} and
 *     {@code {line}} for its place
 * @param places where the entry of a constant stands
 */
public record EditLink(String address, Function<String, Place> places) {
    /**
     * A place in the files of a catalog.
     *
     * @param file the path from the folder of the catalog, with {@code /}
     * @param line counted from 1
     */
    public record Place(String file, int line) {}

    String to(ErrorRow row) {
        Place place = places.apply(row.name());
        return address.replace("{id}", row.id().pageName())
                .replace("{name}", row.name())
                .replace("{category}", row.id().category())
                .replace("{line}", String.valueOf(place.line()))
                .replace("{file}", encoded(place.file()));
    }

    /** A path that means the same in the path, the query and the fragment of an address. */
    private static String encoded(String path) {
        return URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
