package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The rule {@code url-form}. */
public final class UrlForm {
    public static final Rule RULE =
            Rule.error("url-form", "An address is https, names a host, and has no user, white space or quotes in it.");

    private UrlForm() {}

    /** Checks an address of {@code links:}. */
    public static void checkLink(Node.Scalar scalar, Problems problems) {
        wrong(scalar.text()).ifPresent(reason -> report(scalar, reason, "https://example.org/page", problems));
    }

    /** Checks the address pattern of {@code docs:}, which has the hole {@code {id}}. */
    public static void checkDocs(Node.Scalar scalar, Problems problems) {
        String text = scalar.text();
        Optional<String> reason = text.contains("{id}")
                ? wrong(text.replace("{id}", "x"))
                : Optional.of("has no `{id}`, where the name of an error's page goes");
        reason.ifPresent(words -> report(scalar, words, "https://example.org/{id}", problems));
    }

    private static void report(Node.Scalar scalar, String reason, String example, Problems problems) {
        problems.add(
                RULE,
                scalar.position(),
                Quoted.of(scalar.text()) + " " + reason,
                "write it like " + Quoted.of(example));
    }

    private static Optional<String> wrong(String text) {
        boolean odd = text.codePoints()
                .anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"'<>`\\".indexOf(c) >= 0);
        if (odd) {
            return Optional.of("has white space, quotes or brackets in it");
        }
        try {
            URI uri = new URI(text);
            if (!"https".equalsIgnoreCase(uri.getScheme())) {
                return Optional.of("is not an https address");
            }
            if (String.valueOf(uri.getRawAuthority()).contains("@")) {
                return Optional.of("has a user in it");
            }
            return uri.getHost() == null ? Optional.of("names no host") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("is not an address");
        }
    }
}
