package dev.errorcatalog.runtime.explain;

/** What each way to find an error counts. */
final class Points {
    /** A known line with a number stands in the text; its length is added, since a longer one says more. */
    static final int LOG = 4000;
    /** Category and code stand together. */
    static final int PLACE = 2000;
    /** A known line without a number, or what one says beside its code, stands in the text; its length is added. */
    static final int MESSAGE = 1500;
    /** A number that is called a code. */
    static final int CODE = 1100;
    /** A constant stands in the text; its length is added. */
    static final int NAME = 1000;
    /** The text is part of a known line. */
    static final int PART_OF_LOG = 400;
    /** The text has most of a known message. */
    static final int LIKE_LOG = 300;
    /** A code without its category. */
    static final int NUMBER = 200;
    /** The text is the name of the exception class. */
    static final int CLASS = 200;
    /** The most that shared words add to another reason: less than any of those. */
    static final int MOST_WORDS = 99;

    private Points() {}
}
