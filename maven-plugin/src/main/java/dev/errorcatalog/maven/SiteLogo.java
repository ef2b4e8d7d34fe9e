package dev.errorcatalog.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The picture in the head of each page.
 *
 * @param address its place in the site, or an https address
 * @param file the maintainer's file that is copied there; absent if the picture lies elsewhere
 */
record SiteLogo(String address, Optional<Path> file) {
    static final String PARAMETER = "errorcatalog.logo";

    private static final Set<String> PICTURES =
            new TreeSet<>(Set.of("avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp"));
    /** Of one letter is the drive of a file. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]++:.*");

    /** The logo that a parameter names: an address, or a file of the module. */
    static Optional<SiteLogo> of(String given, Path module) throws MojoFailureException {
        if (given.isBlank()) {
            return Optional.empty();
        }
        if (SCHEME.matcher(given).matches()) {
            SiteAddress.https(PARAMETER, given, given);
            return Optional.of(new SiteLogo(given, Optional.empty()));
        }
        String ending = given.substring(given.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!PICTURES.contains(ending)) {
            throw new MojoFailureException(
                    PARAMETER + " is `" + given + "`: it should be a picture: " + String.join(", ", PICTURES));
        }
        return Optional.of(new SiteLogo("logo." + ending, Optional.of(module.resolve(given))));
    }
}
