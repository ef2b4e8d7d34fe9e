package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes a release of a list: codes and names are the list's; all else, of which a list knows nothing, is that of the
 * release it is compared with, so that only codes and names differ.
 */
public final class ListRelease {

    /** What stands for the classes of a list, which has none, in messages. */
    private static final String ONLY_CLASS = "an unknown error";

    private ListRelease() {}

    /** The release that a list alone makes. */
    public static Release of(List<Listed> list, String category) {
        ReleasedClass thrown = new ReleasedClass(
                ONLY_CLASS,
                "java.lang.RuntimeException",
                "thrown",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "");
        ReleasedCategory only = new ReleasedCategory(
                category, List.of(category), ONLY_CLASS, "", Optional.empty(), Optional.empty(), List.of(), "");
        Header header = new Header("list", Optional.empty(), ONLY_CLASS, Optional.empty(), "");
        Release empty = Release.of(Optional.empty(), header, List.of(thrown), List.of(only), List.of(), List.of());
        return following(empty, list, category);
    }

    /** The release that a later list makes after an earlier one: all names of both are written there. */
    public static Release following(Release before, List<Listed> list, String category) {
        return after(before, list, category, Map.of());
    }

    /** The part of a release that a list of a category can be compared with. */
    public static Release reduced(Release release, String category) {
        return Release.of(
                release.version(),
                release.header(),
                release.classes().values(),
                release.categories().values(),
                release.errors().values().stream()
                        .filter(error -> error.id().category().equals(category))
                        .toList(),
                release.removed().values().stream()
                        .filter(ReleasedTombstone::isError)
                        .filter(grave -> grave.id().category().equals(category))
                        .toList());
    }

    /**
     * The release that a list makes of that of a catalog, whose former names a list need not have.
     *
     * @param before the release it is compared with, reduced to the category
     */
    public static Release after(Release before, List<Listed> list, String category) {
        Map<String, ReleasedError> byName = new HashMap<>();
        before.errors().values().forEach(error -> error.aliases().forEach(name -> byName.put(name, error)));
        before.errors().values().forEach(error -> byName.put(error.name(), error));
        return after(before, inCatalogs(list), category, byName);
    }

    /** The list with names as catalogs can have them, but where two names would become one. */
    private static List<Listed> inCatalogs(List<Listed> list) {
        Map<String, Set<String>> spellings = list.stream()
                .map(Listed::name)
                .collect(Collectors.groupingBy(ConstantName::inCatalogs, Collectors.toSet()));
        return list.stream()
                .map(entry -> {
                    String name = ConstantName.inCatalogs(entry.name());
                    boolean isOne = spellings.getOrDefault(name, Set.of()).size() == 1;
                    return new Listed(isOne ? name : entry.name(), entry.code(), entry.position());
                })
                .toList();
    }

    private static Release after(
            Release before, List<Listed> list, String category, Map<String, ReleasedError> byName) {
        Set<String> listedNames = list.stream().map(Listed::name).collect(Collectors.toSet());
        Map<ErrorId, TreeSet<String>> names = new TreeMap<>();
        Map<ErrorId, String> first = new HashMap<>();
        for (Listed listed : list) {
            ErrorId id = new ErrorId(category, listed.code());
            first.putIfAbsent(id, listed.name());
            names.computeIfAbsent(id, any -> new TreeSet<>()).add(listed.name());
        }
        List<ReleasedError> errors = new ArrayList<>();
        names.forEach((id, all) -> {
            Optional<ReleasedError> known = all.stream()
                    .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                    .filter(error -> all.contains(error.name()) || !listedNames.contains(error.name()))
                    .min(Comparator.comparing(error -> !error.id().equals(id)));
            errors.add(known.map(error -> known(error, id, all))
                    .orElseGet(() -> fresh(before, id, first.getOrDefault(id, ""), all)));
        });
        Release listed = Release.of(
                before.version(),
                before.header(),
                before.classes().values(),
                before.categories().values(),
                errors,
                List.of());
        return Release.of(
                before.version(),
                before.header(),
                before.classes().values(),
                before.categories().values(),
                errors,
                graves(before, listed));
    }

    /** A list cannot have tombstones: what it lacks counts as buried, unless its code means something else now. */
    private static List<ReleasedTombstone> graves(Release before, Release listed) {
        List<ReleasedTombstone> graves = new ArrayList<>();
        before.removed().values().stream()
                .filter(grave -> !listed.errors().containsKey(grave.id()))
                .forEach(graves::add);
        before.errors().values().stream()
                .filter(error -> !listed.errors().containsKey(error.id()))
                .forEach(error -> graves.add(new ReleasedTombstone(
                        error.id().toString(),
                        Optional.of(error.name()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "",
                        List.of(),
                        List.of())));
        return graves;
    }

    private static ReleasedError known(ReleasedError error, ErrorId id, Set<String> names) {
        return new ReleasedError(
                error.name(),
                id,
                error.exceptionClass(),
                error.behaviour(),
                error.since(),
                error.deprecated(),
                error.retired(),
                error.reuses(),
                others(error.name(), error.aliases(), names),
                error.placeholders(),
                error.text(),
                error.anchors(),
                error.history());
    }

    private static ReleasedError fresh(Release before, ErrorId id, String name, Set<String> names) {
        Optional<ReleasedError> same = before.error(id);
        String fallback = Optional.ofNullable(before.categories().get(id.category()))
                .map(ReleasedCategory::exceptionClass)
                .orElse(before.header().unknownClass());
        ReleasedError.Behaviour plain =
                new ReleasedError.Behaviour(Audience.DEVELOPER, Retry.NEVER, Optional.empty(), List.of(), false);
        return new ReleasedError(
                name,
                id,
                same.map(ReleasedError::exceptionClass).orElse(fallback),
                same.map(ReleasedError::behaviour).orElse(plain),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                others(name, List.of(), names),
                List.of(),
                "listed as " + name,
                List.of(),
                List.of());
    }

    private static List<String> others(String name, List<String> aliases, Set<String> names) {
        TreeSet<String> others = new TreeSet<>(names);
        others.addAll(aliases);
        others.remove(name);
        return List.copyOf(others);
    }
}
