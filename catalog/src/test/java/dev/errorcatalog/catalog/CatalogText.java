package dev.errorcatalog.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The text of a catalog in block style, cut into sections and those into entries, to be put together in other orders. */
final class CatalogText {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    /** Adds the text of a file. */
    CatalogText add(String text) {
        List<String> section = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#") || (line.isBlank() && section.isEmpty())) {
                continue;
            }
            if (!line.isEmpty() && !line.startsWith(" ")) {
                section = sections.computeIfAbsent(line, key -> new ArrayList<>());
            } else if (line.startsWith("  ") && line.charAt(2) != ' ') {
                section.add(line + "\n");
            } else {
                section.set(section.size() - 1, section.get(section.size() - 1) + line + "\n");
            }
        }
        return this;
    }

    /** A section, its entries in a random order. */
    String section(String key, Random random) {
        List<String> entries = new ArrayList<>(sections.getOrDefault(key, List.of()));
        Collections.shuffle(entries, random);
        return key + "\n" + String.join("", entries);
    }

    /** All sections in a random order. */
    String shuffled(Random random, String... without) {
        List<String> keys = new ArrayList<>(sections.keySet());
        keys.removeAll(List.of(without));
        Collections.shuffle(keys, random);
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append(section(key, random)));
        return text.toString();
    }

    /** The entries of a section. */
    List<String> entries(String key) {
        return List.copyOf(sections.getOrDefault(key, List.of()));
    }
}
