package dev.errorcatalog.catalog.release.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts values into findings. */
final class Wording {

    private Wording() {}

    /** A list as a catalog has it: {@code [recover, manual]}. */
    static String list(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A release for a sentence: {@code since 1.4.0}. */
    static String since(Optional<String> release) {
        return release.map(text -> "since " + text).orElse("in an unknown release");
    }
}
