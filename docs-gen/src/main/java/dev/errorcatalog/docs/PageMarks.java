package dev.errorcatalog.docs;

import static java.util.regex.Matcher.quoteReplacement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a finished page can be reached by and leads to.
 *
 * @param ids the places in it
 * @param links the addresses that it links to or loads, as they stand there
 */
record PageMarks(Set<String> ids, Set<String> links) {
    /** Comments, and what is no markup in scripts and styles. The tag itself stays: it may load something. */
    private static final Pattern SILENT = Pattern.compile("(?si)<!--.*?-->|(<(script|style)\\b[^>]*+>).*?</\\2>");

    private static final Pattern TAG =
            Pattern.compile("<[a-zA-Z][a-zA-Z0-9]*+((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++))");

    private static final Pattern FENCED = Pattern.compile("(?ms)^[ >]*+(`{3,}+)[^`\\n]*+$.*?^[ >]*+\\1 *+$");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*+`");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^()<>\\s]++)");

    /** The marks of a page; none for a file that is no page. */
    static PageMarks of(String path, byte[] page) {
        PageMarks marks = new PageMarks(new TreeSet<>(), new TreeSet<>());
        String text = new String(page, StandardCharsets.UTF_8);
        if (path.endsWith(".html")) {
            marks.tags(SILENT.matcher(text)
                    .replaceAll(silent -> silent.group(1) == null ? "" : quoteReplacement(silent.group(1))));
        } else if (path.endsWith(".md")) {
            String prose = CODE.matcher(
                            FENCED.matcher(text.replace("\r\n", "\n")).replaceAll(""))
                    .replaceAll("");
            marks.tags(prose);
            each(LINK, prose, link -> marks.links.add(link.group(1)));
        }
        return marks;
    }

    private void tags(String html) {
        each(TAG, html, tag -> each(ATTRIBUTE, tag.group(1), this::attribute));
    }

    private void attribute(MatchResult attribute) {
        String value = value(attribute).replace("&amp;", "&");
        switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
            case "id" -> ids.add(value);
            case "href", "src" -> links.add(value);
            default -> {}
        }
    }

    private static String value(MatchResult attribute) {
        int group = attribute.group(2) != null ? 2 : attribute.group(3) != null ? 3 : 4;
        return attribute.group(group);
    }

    private static void each(Pattern pattern, String text, Consumer<MatchResult> consumer) {
        pattern.matcher(text).results().forEach(consumer);
    }
}
