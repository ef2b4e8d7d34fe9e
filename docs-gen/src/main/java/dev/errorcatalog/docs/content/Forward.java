package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page that leads on: it shipped once, and what it was about has another page now. Addresses of pages live in SDKs in
 * the field.
 *
 * @param page where it stands
 * @param target what it was about, with the page of today
 * @param earlier what else it told of before
 */
public record Forward(PageName page, Mention target, List<EarlierMeaning> earlier) {
    /**
     * The pages that ever led to errors or categories and are nobody's own, by path.
     *
     * @param taken the pages that something has
     */
    static List<Forward> of(Overview overview, Set<PageName> taken) {
        Map<String, Mention> errors = new TreeMap<>();
        Whereabouts whereabouts = overview.whereabouts();
        // A tombstone knows who had its code last; the others that have its page had it before, or under another slug.
        List<ReleasedTombstone> graves = overview.remembered().removed().values().stream()
                .filter(ReleasedTombstone::isError)
                .toList();
        graves.forEach(grave -> errors.put(grave.id().pageName(), whereabouts.end(grave)));
        for (ReleasedError error : overview.remembered().errors().values()) {
            error.pages().forEach(page -> errors.putIfAbsent(page, Whereabouts.mention(error)));
        }
        graves.forEach(grave -> grave.pages().forEach(page -> errors.putIfAbsent(page, whereabouts.end(grave))));
        List<Forward> forwards = new ArrayList<>();
        for (Category category : overview.catalog().categories().values()) {
            Mention target = Mention.ofCategory(category.slug());
            category.aliases().forEach(slug -> forwards.add(new Forward(PageName.ofCategory(slug), target, List.of())));
        }
        errors.forEach((page, target) ->
                forwards.add(new Forward(PageName.ofError(page), target, whereabouts.earlier(page, target))));
        return forwards.stream()
                .filter(forward -> !taken.contains(forward.page()))
                .sorted(Comparator.comparing(forward -> forward.page().path()))
                .toList();
    }
}
