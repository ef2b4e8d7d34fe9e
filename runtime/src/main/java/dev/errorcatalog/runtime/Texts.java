package dev.errorcatalog.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Absent texts: null on the way in, "" inside, an empty Optional on the way out. */
final class Texts {
    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
