package dev.errorcatalog.catalog.release.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one entry of a lock: a YAML map on one line, without the keys that say nothing. */
final class Flow {

    private final List<String> pairs = new ArrayList<>();

    /** Adds a text. */
    Flow text(String key, String value) {
        pairs.add(key + ": " + YamlText.scalar(value));
        return this;
    }

    /** Adds a text that may be absent. */
    Flow text(String key, Optional<String> value) {
        value.ifPresent(present -> text(key, present));
        return this;
    }

    /** Adds a flag when it is set. */
    Flow flag(String key, boolean value) {
        if (value) {
            pairs.add(key + ": true");
        }
        return this;
    }

    /** Adds a list when it has items. */
    Flow list(String key, List<String> values) {
        if (!values.isEmpty()) {
            pairs.add(key + ": " + values.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]")));
        }
        return this;
    }

    /** Adds a map when it is there. */
    Flow map(String key, Optional<Flow> value) {
        value.ifPresent(present -> pairs.add(key + ": " + present));
        return this;
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", pairs) + "}";
    }
}
