package dev.errorcatalog.catalog.release.model;

import java.util.Locale;

/** How far the next version has to move, as semantic versioning sees it from 1.0.0 on; in rising order. */
public enum Step {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    /** The spelling in messages and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
