package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.CheckItem.Level;
import java.util.List;

/** A check as a report of JUnit, which build servers show: a test for each finding, failed where the build fails. */
final class CheckJunit {

    private final List<CheckItem> items;

    CheckJunit(Comparison comparison) {
        this.items = CheckItem.of(comparison);
    }

    String text() {
        long failures =
                items.stream().filter(item -> item.level() == Level.ERROR).count();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuite name=\"errorcatalog\" tests=\"").append(Math.max(1, items.size()));
        out.append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
        items.forEach(item -> out.append(test(item)));
        if (items.isEmpty()) {
            out.append("  <testcase classname=\"errorcatalog\" name=\"no changes\"/>\n");
        }
        return out.append("</testsuite>\n").toString();
    }

    private static String test(CheckItem item) {
        String place = item.position().map(position -> position + " ").orElse("");
        String head = "  <testcase classname=\"errorcatalog." + escaped(item.rule()) + "\" name=\""
                + escaped(place + item.message()) + "\"";
        return item.level() == Level.ERROR
                ? head + ">\n    <failure type=\"" + escaped(item.rule()) + "\" message=\"" + escaped(item.message())
                        + "\"/>\n  </testcase>\n"
                : head + "/>\n";
    }

    /** Text of an attribute; what XML 1.0 cannot hold becomes a question mark. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                    boolean allowed = c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    out.appendCodePoint(allowed ? c : '?');
                }
            }
        });
        return out.toString();
    }
}
