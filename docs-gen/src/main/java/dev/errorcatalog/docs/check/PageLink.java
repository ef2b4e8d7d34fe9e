package dev.errorcatalog.docs.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link that stays within the reference.
 *
 * @param path the file that it leads to
 * @param place the place in it; absent for the whole page
 */
record PageLink(String path, Optional<String> place) {
    private static final Pattern OUTSIDE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/).*", Pattern.DOTALL);

    /**
     * Follows an address.
     *
     * @param page the page that it stands on
     * @param address a URL, relative to that page or not
     * @return where it leads; absent if that is not in the reference
     */
    static Optional<PageLink> of(String page, String address) {
        if (OUTSIDE.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            URI start = new URI(null, null, "/" + page, null);
            URI target = address.isEmpty() ? start : start.resolve(new URI(address));
            String path = target.getPath();
            if (path.equals("/..") || path.startsWith("/../")) {
                return Optional.empty();
            }
            String file = path.endsWith("/") ? path + "index.html" : path;
            return Optional.of(new PageLink(
                    file.substring(1), Optional.ofNullable(target.getFragment()).filter(place -> !place.isEmpty())));
        } catch (URISyntaxException e) {
            // No file has such a name, so the link is found to be broken.
            return Optional.of(new PageLink(address, Optional.empty()));
        }
    }
}
