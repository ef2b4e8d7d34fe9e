package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of a release with all that is above them, in the catalog and in the JDK. */
public final class Hierarchy {

    private static final Map<String, List<String>> JDK = Map.of(
            "java.lang.RuntimeException", List.of("RuntimeException", "Exception", "Throwable"),
            "java.lang.Exception", List.of("Exception", "Throwable"),
            "java.lang.Error", List.of("Error", "Throwable"));

    private final Map<String, ReleasedClass> classes;
    private final Map<String, Set<String>> views = new HashMap<>();

    Hierarchy(Map<String, ReleasedClass> classes) {
        this.classes = classes;
    }

    /**
     * All types that catch, or match, an exception of a class: itself, the classes above it nearest first, those of the
     * JDK, then the interfaces.
     */
    public Set<String> view(String className) {
        return views.computeIfAbsent(className, this::collect);
    }

    /** Whether a type of a view is one of the catalog's classes. */
    public boolean declares(String type) {
        return classes.containsKey(type);
    }

    /** Whether the first class is the second one or below it. */
    public boolean isBelow(String className, String ancestor) {
        return view(className).contains(ancestor);
    }

    /** The catalog's classes of a view, nearest first. */
    public List<ReleasedClass> lineage(String className) {
        List<ReleasedClass> lineage = new ArrayList<>();
        for (String type : view(className)) {
            ReleasedClass declared = classes.get(type);
            if (declared != null) {
                lineage.add(declared);
            }
        }
        return lineage;
    }

    /** Every type that somebody who uses this release can name in a handler. */
    public Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        JDK.values().forEach(known::addAll);
        classes.keySet().forEach(name -> known.addAll(view(name)));
        return known;
    }

    private Set<String> collect(String className) {
        Set<String> view = new LinkedHashSet<>();
        Set<String> interfaces = new LinkedHashSet<>();
        String name = className;
        ReleasedClass current = classes.get(name);
        while (current != null && view.add(name)) {
            interfaces.addAll(current.interfaces());
            name = current.parent();
            current = classes.get(name);
        }
        if (current == null) {
            view.addAll(JDK.getOrDefault(name, List.of(name)));
        }
        view.addAll(interfaces);
        return view;
    }
}
