package dev.errorcatalog.catalog.release.diff;

/** A section of the release notes, in their order. Every finding belongs to exactly one. */
public enum Section {
    ACTION("Action needed"),
    ADDED("New errors"),
    REFINED("More specific class"),
    BEHAVIOUR("Behaviour changed"),
    LIFECYCLE("Deprecated, retired, removed"),
    STRUCTURE("Classes and categories"),
    DOCUMENTATION("Documentation only");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** The heading. */
    public String title() {
        return title;
    }
}
