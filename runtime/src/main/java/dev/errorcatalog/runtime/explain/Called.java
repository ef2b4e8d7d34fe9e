package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a name of several words with its code behind it; the name may lack its beginning, or have one more. */
final class Called {
    private static final Pattern CALL = Pattern.compile("(?<!\\w)([A-Za-z]\\w*)\\((-?\\w+)\\)");

    private final List<Entry> entries;
    private final Map<String, List<Integer>> byCode = new HashMap<>();

    Called(List<Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            byCode.computeIfAbsent(entries.get(i).code().toLowerCase(Locale.ROOT), code -> new ArrayList<>())
                    .add(i);
        }
    }

    void find(String query, Set<Integer> found) {
        Matcher call = CALL.matcher(query);
        while (call.find()) {
            List<String> said = Words.of(call.group(1));
            if (said.size() > 1) {
                String name = String.join("", said);
                for (int entry : byCode.getOrDefault(call.group(2).toLowerCase(Locale.ROOT), List.of())) {
                    if (entries.get(entry).names().stream().anyMatch(full -> isPart(name, Words.joined(full)))) {
                        found.add(entry);
                    }
                }
            }
        }
    }

    private static boolean isPart(String name, String full) {
        return full.endsWith(name) || name.endsWith(full);
    }
}
