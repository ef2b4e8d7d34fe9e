package dev.errorcatalog.catalog.release;

import java.util.Locale;
import java.util.stream.Collectors;

/** A check as annotations of a GitHub workflow, the worst first: only ten of a step are shown there. */
final class CheckAnnotations {

    private final Comparison comparison;

    CheckAnnotations(Comparison comparison) {
        this.comparison = comparison;
    }

    String text() {
        return CheckItem.of(comparison).stream()
                .filter(item -> item.level() != CheckItem.Level.NOTE)
                .map(CheckAnnotations::annotation)
                .collect(Collectors.joining());
    }

    private static String annotation(CheckItem item) {
        String place = item.position()
                .map(position -> "file=" + property(position.source().name()) + ",line=" + position.line() + ",col="
                        + position.column() + ",")
                .orElse("");
        return "::" + item.level().name().toLowerCase(Locale.ROOT) + " " + place + "title=" + property(item.rule())
                + "::" + escaped(item.message()) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
