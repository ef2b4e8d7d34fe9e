package dev.errorcatalog.catalog.release.model;

import java.util.List;

/** Tells the names of pages from those of places in them: a page's name has a {@code -}, a constant never does. */
final class Anchors {

    private Anchors() {}

    static List<String> pages(List<String> anchors) {
        return anchors.stream().filter(anchor -> anchor.contains("-")).toList();
    }

    static List<String> places(List<String> anchors) {
        return anchors.stream().filter(anchor -> !anchor.contains("-")).toList();
    }
}
