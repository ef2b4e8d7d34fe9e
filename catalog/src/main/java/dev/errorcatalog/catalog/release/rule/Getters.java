package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the getters of the classes that both releases have. */
final class Getters {

    private Getters() {}

    /** What became of a getter. */
    enum Fate {
        SAME,
        RETYPED,
        RENAMED,
        UP,
        DOWN,
        GONE
    }

    /**
     * A getter of the release before.
     *
     * @param owner the class that declared it, as it is now
     * @param before the field it belonged to
     * @param name the getter
     * @param fate what became of it
     * @param now where it is or what it is now: a type, a getter or a class; empty when it is gone
     */
    record Getter(ReleasedClass owner, ReleasedField before, String name, Fate fate, String now) {
        Subject subject() {
            return Subject.of(owner, before);
        }
    }

    /** Every getter that a class of both releases declared. */
    static List<Getter> of(Diff diff) {
        List<Getter> getters = new ArrayList<>();
        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            for (ReleasedField field : kept.before().fields()) {
                getters.add(getter(kept.after(), field, field.name(), diff));
                field.aliases().forEach(alias -> getters.add(getter(kept.after(), field, alias, diff)));
            }
        }
        return getters;
    }

    /** The getters of a field: its name and the former ones. */
    static List<String> names(ReleasedField field) {
        return Stream.concat(Stream.of(field.name()), field.aliases().stream()).toList();
    }

    private static Getter getter(ReleasedClass owner, ReleasedField before, String name, Diff diff) {
        for (ReleasedClass place : diff.newClasses().lineage(owner.name())) {
            Optional<ReleasedField> now = place.field(name);
            if (now.isPresent()) {
                return found(owner, before, name, place, now.get());
            }
        }
        Optional<String> below = diff.after().classes().values().stream()
                .filter(value -> value.field(name).isPresent())
                .map(ReleasedClass::name)
                .filter(value -> diff.newClasses().isBelow(value, owner.name()))
                .findFirst();
        return new Getter(owner, before, name, below.isPresent() ? Fate.DOWN : Fate.GONE, below.orElse(""));
    }

    private static Getter found(
            ReleasedClass owner, ReleasedField before, String name, ReleasedClass place, ReleasedField now) {
        if (!now.type().equals(before.type())) {
            return new Getter(owner, before, name, Fate.RETYPED, now.type());
        }
        if (!place.name().equals(owner.name())) {
            return new Getter(owner, before, name, Fate.UP, place.name());
        }
        boolean renamed = name.equals(before.name()) && !name.equals(now.name());
        return new Getter(owner, before, name, renamed ? Fate.RENAMED : Fate.SAME, now.name());
    }
}
