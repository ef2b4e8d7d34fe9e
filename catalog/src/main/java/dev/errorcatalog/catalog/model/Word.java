package dev.errorcatalog.catalog.model;

/** A value that has its own spelling in a catalog. */
public interface Word {
    /** The spelling in the catalog, such as {@code after-action}. */
    String word();
}
