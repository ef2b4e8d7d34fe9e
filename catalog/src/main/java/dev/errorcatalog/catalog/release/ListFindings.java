package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a comparison with a list says: findings of the rules on codes and names, since what the others would say is made
 * up. A list knows an error by its names only: a name at another code is that error renumbered, where in a catalog it
 * would be a former name given to another error.
 */
final class ListFindings {

    private static final Map<String, String> HEADINGS = inOrder();

    private ListFindings() {}

    /** The rules with what each says of a catalog and a list, as a heading; what matters most comes first. */
    static Map<String, String> headings() {
        return HEADINGS;
    }

    /** The findings that hold when one of two releases is made of a list, the worst first. */
    static List<Finding> of(List<Finding> all, Release before, Release after) {
        Set<String> oldNames = names(before);
        Set<String> newNames = names(after);
        Set<String> buried = before.removed().values().stream()
                .map(ReleasedTombstone::name)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return all.stream()
                .flatMap(finding -> switch (finding.rule()) {
                    case "name-reused" ->
                        buried.contains(movedName(finding)) ? Stream.of(finding) : Stream.of(renumbered(finding));
                    case "entry-added" ->
                        oldNames.contains(finding.subject().label()) ? Stream.empty() : Stream.of(finding);
                    case "entry-removed" ->
                        newNames.contains(finding.subject().label()) ? Stream.empty() : Stream.of(finding);
                    default -> HEADINGS.containsKey(finding.rule()) ? Stream.of(finding) : Stream.<Finding>empty();
                })
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .toList();
    }

    private static Finding renumbered(Finding reuse) {
        String name = movedName(reuse);
        String from = reuse.from().substring(0, reuse.from().length() - name.length() - 1);
        Subject subject = new Subject(reuse.key(), name, List.of("errors", name));
        return Finding.of("renumbered", Verdict.BREAKING, Step.MAJOR, Section.LIFECYCLE, subject)
                .change("code", from, reuse.key())
                .effect("code that names " + name + " gets " + reuse.key() + " instead of " + from);
    }

    /** Its values are an identity and the name. */
    private static String movedName(Finding reuse) {
        return reuse.from().substring(reuse.from().lastIndexOf(' ') + 1);
    }

    private static Set<String> names(Release release) {
        Set<String> names = new HashSet<>();
        release.errors().values().stream().map(ReleasedError::names).forEach(names::addAll);
        return names;
    }

    private static Map<String, String> inOrder() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("number-reused", "Code with another meaning upstream");
        headings.put("name-reused", "Name with another meaning upstream");
        headings.put("renumbered", "Other code upstream");
        headings.put("const-renamed", "Other name upstream");
        headings.put("entry-added", "Missing in the catalog");
        headings.put("entry-revived", "Removed here, but not upstream");
        headings.put("entry-removed", "Not in the list");
        return Collections.unmodifiableMap(headings);
    }
}
