package dev.errorcatalog.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/** The addresses that a maintainer sets for a site; what cannot be one is refused, and the message names the parameter. */
final class SiteAddress {
    private static final Pattern HOLE = Pattern.compile("\\{[^{}]*+}?|}");
    private static final Pattern KNOWN_HOLE = Pattern.compile("\\{(?:id|name|category|file|line)}");

    private SiteAddress() {}

    /** Where the site is published: an https address of a folder. */
    static Optional<String> published(String address) throws MojoFailureException {
        if (address.isBlank()) {
            return Optional.empty();
        }
        URI uri = https("errorcatalog.address", address, address);
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("errorcatalog.address", address, "the address of a folder, without `?` and `#`");
        }
        return Optional.of(address);
    }

    /** Where an entry is edited: an https address with places for what the error is called and where it stands. */
    static Optional<String> edit(String link) throws MojoFailureException {
        if (link.isBlank()) {
            return Optional.empty();
        }
        Matcher hole = HOLE.matcher(KNOWN_HOLE.matcher(link).replaceAll("x"));
        if (hole.find()) {
            throw refused(
                    "errorcatalog.editLink",
                    link,
                    "`" + hole.group() + "` one of {id}, {name}, {category}, {file}, {line}");
        }
        https("errorcatalog.editLink", link, KNOWN_HOLE.matcher(link).replaceAll("x"));
        return Optional.of(link);
    }

    /** An https address; what is none is refused as the value that was given for a parameter. */
    static URI https(String parameter, String given, String address) throws MojoFailureException {
        try {
            URI uri = new URI(address);
            boolean isFine =
                    "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
            if (isFine) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below: it is no address at all.
        }
        throw refused(parameter, given, "an https address such as https://errors.example.org/shop");
    }

    private static MojoFailureException refused(String parameter, String given, String should) {
        return new MojoFailureException(parameter + " is `" + given + "`: it should be " + should);
    }
}
