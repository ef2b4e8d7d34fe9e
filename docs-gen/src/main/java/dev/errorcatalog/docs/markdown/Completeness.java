package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.ClassPage;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.Forward;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Removed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for every entry on the finished pages: what nobody can find is not documented. Each entry must have its anchors
 * on its own page and be linked from every page that lists it.
 */
final class Completeness {
    private static final Pattern MARK = Pattern.compile("<a id=\"([^\"]+)\"></a>|]\\(([^):]+)\\.md\\)");

    private final Map<String, Set<String>> marks = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    private Completeness(Map<String, String> pages) {
        pages.forEach((path, page) -> {
            Set<String> found = marks.computeIfAbsent(path, p -> new HashSet<>());
            MARK.matcher(page).results().forEach(mark -> found.add(mark.group()));
        });
    }

    /**
     * Checks a reference.
     *
     * @param reference what the pages should hold
     * @param pages what was written, by path
     * @throws IllegalStateException if something is left out; the message names it and the page that it belongs to
     */
    static void check(Reference reference, Map<String, String> pages) {
        Completeness check = new Completeness(pages);
        reference.errors().forEach(check::error);
        reference.categories().forEach(check::category);
        reference.classes().forEach(check::exceptionClass);
        reference
                .reset()
                .ifPresent(reset -> reset.rows()
                        .forEach(row -> check.link(
                                PageName.RESET, row.error().page(), row.error().name())));
        reference
                .retired()
                .retired()
                .forEach(retired -> check.link(
                        PageName.RETIRED,
                        retired.error().page(),
                        retired.error().name()));
        reference.retired().removed().forEach(check::removed);
        reference.forwards().forEach(check::forward);
        check.page(PageName.CHANGES);
        check.page(PageName.RULES);
        if (!check.missing.isEmpty()) {
            throw new IllegalStateException("left out of the reference: " + String.join(", ", check.missing));
        }
    }

    private void error(ErrorPage error) {
        String name = error.row().name();
        PageName page = error.row().page();
        anchor(page, name);
        error.history().aliases().forEach(alias -> anchor(page, alias));
        link(PageName.INDEX, page, name);
        link(PageName.ofCategory(error.row().id().category()), page, name);
        link(PageName.ofClass(error.row().exceptionClass()), page, name);
    }

    private void category(CategoryPage category) {
        anchor(category.page(), category.slug());
        category.history().aliases().forEach(alias -> anchor(category.page(), alias));
        link(PageName.INDEX, category.page(), category.slug());
    }

    private void exceptionClass(ClassPage exception) {
        anchor(exception.page(), exception.name());
        exception.fields().forEach(field -> anchor(exception.page(), field.name()));
        link(PageName.HIERARCHY, exception.page(), exception.name());
    }

    private void removed(Removed removed) {
        anchor(PageName.RETIRED, removed.name());
        if (!marks.containsKey(path(removed.page()))) {
            missing.add(removed.name() + " on " + removed.page().path());
        }
    }

    private void page(PageName page) {
        if (!marks.containsKey(path(page))) {
            missing.add(page.path());
        }
    }

    private void forward(Forward forward) {
        forward.target()
                .page()
                .ifPresent(
                        target -> link(forward.page(), target, forward.target().name()));
    }

    private void anchor(PageName page, String id) {
        require(page, "<a id=\"" + id + "\"></a>", id);
    }

    private void link(PageName page, PageName target, String name) {
        require(page, "](" + target.seenFrom(page) + ".md)", name);
    }

    private void require(PageName page, String mark, String name) {
        if (!marks.getOrDefault(path(page), Set.of()).contains(mark)) {
            missing.add(name + " on " + page.path());
        }
    }

    private static String path(PageName page) {
        return page.path() + ".md";
    }
}
