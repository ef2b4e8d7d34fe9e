package dev.errorcatalog.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A catalog that somebody changes at random from release to release, in all ways that a catalog may change. Its entries
 * are the lines of the YAML; the seed decides everything.
 */
final class RandomHistory {
    private final Random random;
    private int names;
    private int numbers = 10;
    private State state = new State();

    /** What the catalog says, entry by entry; an error's key is what tells it from all others that ever were. */
    private static final class State {
        final Map<String, String> classes = new TreeMap<>();
        final Map<String, List<String>> categories = new TreeMap<>();
        final Map<Integer, Entry> errors = new TreeMap<>();
        final Map<String, String> removed = new TreeMap<>();
    }

    private record Entry(
            String name, String category, String code, String exception, List<String> aliases, String more) {
        String id() {
            return category + "/" + code;
        }

        Entry at(String otherCategory, String otherCode) {
            return new Entry(name, otherCategory, otherCode, exception, aliases, "");
        }

        Entry called(String other, List<String> former) {
            return new Entry(other, category, code, exception, former, more);
        }

        Entry with(String other, String lines) {
            return new Entry(name, category, code, other, aliases, lines);
        }
    }

    RandomHistory(long seed) {
        this.random = new Random(seed);
        state.classes.put("RootException", "java.lang.RuntimeException");
        state.classes.put("LowerException", "RootException");
        state.classes.put("OtherException", "RootException");
        for (String slug : List.of("alpha", "beta", "text")) {
            state.categories.put(slug, List.of());
        }
        for (int i = 0; i < 10; i++) {
            add();
        }
    }

    /** The pages of the errors that are there, by what tells each from the others. */
    Map<Integer, String> pages() {
        Map<Integer, String> pages = new TreeMap<>();
        state.errors.forEach((key, error) ->
                pages.put(key, "errors/" + (error.category() + "-" + error.code()).toLowerCase(Locale.ROOT) + ".html"));
        return pages;
    }

    /** What the catalog is now, to come back to. */
    Runnable mark() {
        State was = new State();
        was.classes.putAll(state.classes);
        was.categories.putAll(state.categories);
        was.errors.putAll(state.errors);
        was.removed.putAll(state.removed);
        return () -> state = was;
    }

    /** Changes some of it, as the release of this version would. */
    void change(String version) {
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            change(version, random.nextInt(15));
        }
    }

    private void change(String version, int what) {
        int key = any(state.errors.keySet());
        Entry error = error(key);
        String since = "{since: " + version + ", reason: \"Why <b>.\"}";
        switch (what) {
            case 0 -> add();
            case 1 -> state.errors.put(key, error.with(error.exception(), "    retired: " + since + "\n"));
            case 2 -> state.errors.put(key, error.with(error.exception(), "    deprecated: " + since + "\n"));
            case 3 -> state.errors.put(key, error.with(any(state.classes.keySet()), ""));
            case 4 -> remove(key, version);
            case 5 -> rename(key, true);
            case 6 -> rename(key, false);
            case 7 -> state.errors.put(key, error.at(error.category(), code(error.category())));
            case 8 -> {
                String slug = any(state.categories.keySet());
                state.errors.put(key, error.at(slug, code(slug)));
            }
            case 9 -> {
                state.errors.put(key, error.at(error.category(), code(error.category())));
                takeOver(error, version);
            }
            case 10 -> {
                state.errors.remove(key);
                takeOver(error, version);
            }
            case 11 -> renameCategory(any(state.categories.keySet()), random.nextBoolean());
            case 12 -> state.categories.replaceAll((slug, aliases) -> random.nextInt(3) == 0 ? List.of() : aliases);
            case 13 -> removeCategory(any(state.categories.keySet()), version);
            default -> {
                state.classes.remove("OtherException");
                state.removed.put("class/OtherException", since);
                state.errors.replaceAll((k, each) ->
                        each.exception().equals("OtherException") ? each.with("RootException", each.more()) : each);
            }
        }
    }

    private Entry error(int key) {
        return Objects.requireNonNull(state.errors.get(key));
    }

    private void add() {
        String slug = any(state.categories.keySet());
        put(new Entry(name(), slug, code(slug), any(state.classes.keySet()), List.of(), ""));
    }

    private void takeOver(Entry owner, String version) {
        String reuses = "    reuses: {name: " + owner.name() + ", since: " + version + ", reason: \"Upstream did.\"}\n";
        put(new Entry(name(), owner.category(), owner.code(), "RootException", List.of(), reuses));
    }

    private void put(Entry error) {
        state.errors.put(++names, error);
    }

    private void remove(int key, String version) {
        Entry gone = error(key);
        if (state.errors.size() > 4) {
            state.errors.remove(key);
            state.removed.put(
                    gone.id(), "{name: " + gone.name() + ", since: " + version + ", reason: \"Gone {for} good.\"}");
        }
    }

    private void rename(int key, boolean keepName) {
        Entry error = error(key);
        List<String> aliases = new ArrayList<>(keepName ? error.aliases() : List.of());
        if (keepName) {
            aliases.add(error.name());
        }
        // A name that is much like the one before is taken for the same error without an alias, too.
        state.errors.put(key, error.called(error.name() + "_X", aliases));
    }

    private void renameCategory(String slug, boolean keepSlug) {
        String other = slug.split("-", 2)[0] + "-" + ++names;
        List<String> aliases = new ArrayList<>(state.categories.remove(slug));
        aliases.add(slug);
        state.categories.put(other, keepSlug ? aliases : List.of());
        state.errors.replaceAll((key, error) -> error.category().equals(slug)
                ? new Entry(error.name(), other, error.code(), error.exception(), error.aliases(), error.more())
                : error);
        List.copyOf(state.removed.keySet()).stream()
                .filter(grave -> grave.startsWith(slug + "/"))
                .forEach(grave ->
                        state.removed.put(other + grave.substring(slug.length()), state.removed.remove(grave)));
    }

    private void removeCategory(String slug, String version) {
        if (state.categories.size() > 2) {
            state.categories.remove(slug);
            List.copyOf(state.errors.keySet()).stream()
                    .filter(key -> error(key).category().equals(slug))
                    .forEach(key -> remove(key, version));
            state.errors.values().removeIf(error -> error.category().equals(slug));
            state.removed.put("category/" + slug, "{since: " + version + ", reason: \"Gone.\"}");
        }
    }

    private String name() {
        return "ERROR_" + Integer.toString(++names, 36).toUpperCase(Locale.ROOT) + "_" + names;
    }

    private String code(String slug) {
        return (slug.startsWith("text") ? any(List.of("Ab.", "c_", "E")) : "") + ++numbers;
    }

    private <T> T any(Collection<T> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder("""
                catalog: 1
                name: random
                docs: "https://errors.example.org/{id}"
                unknown: RootException
                classes:
                """);
        state.classes.forEach(
                (name, parent) -> yaml.append("  " + name + ": {extends: " + parent + ", description: \"Class.\"}\n"));
        yaml.append("categories:\n");
        state.categories.forEach((slug, aliases) -> yaml.append("  " + slug + ": {wire: [" + slug.split("-", 2)[0]
                + "], class: RootException, description: \"Category.\", codes: "
                + (slug.startsWith("text") ? "text" : "integer") + list(aliases) + "}\n"));
        yaml.append("errors:\n");
        state.errors
                .values()
                .forEach(error -> yaml.append("  " + error.name() + ":\n    code: \"" + error.id()
                        + "\"\n    class: " + error.exception() + "\n    description: \"Error " + error.code()
                        + " is here.\"\n    action: \"Do.\"\n"
                        + (error.aliases().isEmpty()
                                ? ""
                                : "    aliases: [" + String.join(", ", new TreeSet<>(error.aliases())) + "]\n")
                        + error.more()));
        if (!state.removed.isEmpty()) {
            yaml.append("removed:\n");
            state.removed.forEach((key, value) -> yaml.append("  " + key + ": " + value + "\n"));
        }
        return yaml.toString();
    }

    private static String list(List<String> aliases) {
        return Optional.of(aliases)
                .filter(all -> !all.isEmpty())
                .map(all -> all.stream().collect(Collectors.joining(", ", ", aliases: [", "]")))
                .orElse("");
    }
}
