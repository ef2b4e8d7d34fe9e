package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two releases side by side. */
public final class Diff {

    private final Release before;
    private final Release after;
    private final Policy policy;
    private final Hierarchy oldClasses;
    private final Hierarchy newClasses;
    private final Set<String> known;
    private final CategoryMatching categories;
    private final ErrorMatching errors;
    private final List<Kept<ReleasedClass>> keptClasses = new ArrayList<>();
    private final Map<ErrorId, ReleasedError> successors = new HashMap<>();

    /** Compares what was released with what would be, under the policy of a catalog that says nothing. */
    public Diff(Release before, Release after) {
        this(before, after, Policy.DEFAULT);
    }

    /** Compares what was released with what would be. */
    public Diff(Release before, Release after, Policy policy) {
        this.before = before;
        this.after = after;
        this.policy = policy;
        this.oldClasses = new Hierarchy(before.classes());
        this.newClasses = new Hierarchy(after.classes());
        this.known = oldClasses.known();
        this.categories = new CategoryMatching(before, after);
        this.errors = new ErrorMatching(before, after, categories);
        before.classes()
                .values()
                .forEach(old -> Optional.ofNullable(after.classes().get(old.name()))
                        .ifPresent(same -> keptClasses.add(new Kept<>(old, same))));
        errors.kept.forEach(kept -> successors.put(kept.before().id(), kept.after()));
    }

    /** What was released. */
    public Release before() {
        return before;
    }

    /** What would be released. */
    public Release after() {
        return after;
    }

    /** How strict the catalog wants to be. */
    public Policy policy() {
        return policy;
    }

    /** The classes of the release before. */
    public Hierarchy oldClasses() {
        return oldClasses;
    }

    /** The classes of the later release. */
    public Hierarchy newClasses() {
        return newClasses;
    }

    /** The errors that both releases have, by the code before; codes, categories and names may differ. */
    public List<Kept<ReleasedError>> keptErrors() {
        return errors.kept;
    }

    /** The errors that only the release before has. */
    public List<ReleasedError> removedErrors() {
        return errors.removed;
    }

    /** The errors that only the later release has. */
    public List<ReleasedError> addedErrors() {
        return errors.added;
    }

    /** What an error of the release before became. */
    public Optional<ReleasedError> successor(ReleasedError error) {
        return Optional.ofNullable(successors.get(error.id()));
    }

    /** The categories that both releases have. */
    public List<Kept<ReleasedCategory>> keptCategories() {
        return categories.kept;
    }

    /** The categories that only the release before has. */
    public List<ReleasedCategory> removedCategories() {
        return categories.removed;
    }

    /** The categories that only the later release has. */
    public List<ReleasedCategory> addedCategories() {
        return categories.added;
    }

    /** The classes that both releases have. */
    public List<Kept<ReleasedClass>> keptClasses() {
        return keptClasses;
    }

    /** The classes that only the release before has. */
    public List<ReleasedClass> removedClasses() {
        return before.classes().values().stream()
                .filter(old -> !after.classes().containsKey(old.name()))
                .toList();
    }

    /** The classes that only the later release has. */
    public List<ReleasedClass> addedClasses() {
        return after.classes().values().stream()
                .filter(value -> isFresh(value.name()))
                .toList();
    }

    /** Whether nobody can have named a class yet. */
    public boolean isFresh(String className) {
        return !before.classes().containsKey(className);
    }

    /** The identity that an error of the release before has now, if only its category's slug changed. */
    public ErrorId today(ErrorId id) {
        return categories.today(id);
    }

    /** The identity that a code of the later release had, if only its category's slug changed. */
    public ErrorId formerly(ErrorId id) {
        return categoryBefore(id.category())
                .map(category -> new ErrorId(category.slug(), id.code()))
                .orElse(id);
    }

    /** The error of the release before that a code of the later release meant. */
    public Optional<ReleasedError> meantBefore(ErrorId id) {
        return before.error(formerly(id));
    }

    /** The class that the release before throws for a code of the later release: a total function. */
    public String thrownBefore(ErrorId id) {
        return meantBefore(id).map(ReleasedError::exceptionClass).orElseGet(() -> fallbackBefore(id.category()));
    }

    /** The class that the release before throws for a code, unknown to it, of a category of the later release. */
    public String fallbackBefore(String slug) {
        return categoryBefore(slug)
                .map(ReleasedCategory::exceptionClass)
                .orElse(before.header().unknownClass());
    }

    /** The class that the later release throws for a code. */
    public String thrownAfter(ErrorId id) {
        return after.error(id)
                .map(ReleasedError::exceptionClass)
                .or(() -> Optional.ofNullable(after.categories().get(id.category()))
                        .map(ReleasedCategory::exceptionClass))
                .orElse(after.header().unknownClass());
    }

    private Optional<ReleasedCategory> categoryBefore(String slug) {
        return keptCategories().stream()
                .filter(kept -> kept.after().slug().equals(slug))
                .findFirst()
                .map(Kept::before);
    }

    /** What becomes of the handlers when another class is thrown. */
    public CatchChange catchChange(String classBefore, String classAfter) {
        return CatchChange.of(
                classBefore, oldClasses.view(classBefore), classAfter, newClasses.view(classAfter), known);
    }

    /** What becomes of the handlers of what is below and at a class that both releases have. */
    public CatchChange hierarchyChange(String className) {
        return catchChange(className, className);
    }
}
