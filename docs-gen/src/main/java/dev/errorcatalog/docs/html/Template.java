package dev.errorcatalog.docs.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page with holes for the parts of the reference. */
final class Template {
    private static final Set<String> PARTS = new TreeSet<>(Set.of("footer", "head", "header", "main"));
    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String OURS = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            {{head}}</head>
            <body>
            {{header}}{{main}}{{footer}}</body>
            </html>
            """;

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /**
     * The maintainer's template, or ours.
     *
     * @throws IllegalArgumentException if it lacks a hole or has one that we do not know
     */
    static Template of(Optional<String> own) {
        String text = own.orElse(OURS).replace("\r\n", "\n");
        Set<String> holes =
                HOLE.matcher(text).results().map(hole -> hole.group(1)).collect(Collectors.toCollection(TreeSet::new));
        if (!holes.equals(PARTS)) {
            throw new IllegalArgumentException("the template must have the places " + names(PARTS)
                    + ", each of them, and no others; it has " + names(holes));
        }
        return new Template(text);
    }

    /** Fills every hole; what is filled in is not looked at again. */
    String fill(Map<String, String> parts) {
        return HOLE.matcher(text)
                .replaceAll((MatchResult hole) -> Matcher.quoteReplacement(parts.getOrDefault(hole.group(1), "")));
    }

    private static String names(Set<String> holes) {
        return holes.stream().map(hole -> "{{" + hole + "}}").collect(Collectors.joining(" "));
    }
}
