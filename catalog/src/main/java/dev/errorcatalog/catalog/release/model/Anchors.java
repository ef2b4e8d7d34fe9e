package dev.errorcatalog.catalog.release.model;

import dev.errorcatalog.catalog.model.ErrorId;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The names of pages and of places in them. A page's name has a {@code -}, a constant never does. */
public final class Anchors {

    private Anchors() {}

    /** The anchors that an error has by its code and its constants alone, sorted; a lock need not list them. */
    public static List<String> own(ErrorId id, Collection<String> names) {
        TreeSet<String> own = new TreeSet<>(names);
        own.add(id.pageName());
        return List.copyOf(own);
    }

    /** The anchors of two lists, sorted. */
    public static List<String> union(Collection<String> left, Collection<String> right) {
        TreeSet<String> all = new TreeSet<>(left);
        all.addAll(right);
        return List.copyOf(all);
    }

    /** What a list has beside another one, in its order. */
    public static List<String> without(List<String> anchors, List<String> known) {
        return anchors.stream().filter(anchor -> !known.contains(anchor)).toList();
    }

    static List<String> pages(List<String> anchors) {
        return anchors.stream().filter(anchor -> anchor.contains("-")).toList();
    }

    static List<String> places(List<String> anchors) {
        return anchors.stream().filter(anchor -> !anchor.contains("-")).toList();
    }
}
