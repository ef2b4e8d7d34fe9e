package dev.errorcatalog.runtime.reset.proof;

/** What goes wrong in a reset, each time that it is tried. */
enum Trouble {
    NONE,
    DOWNLOAD_FAILS,
    RECOVER_FAILS,
    BREAKING_SCHEMA,
    BEFORE_THROWS,
    AFTER_THROWS
}
