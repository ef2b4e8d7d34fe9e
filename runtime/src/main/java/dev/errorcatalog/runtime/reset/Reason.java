package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ErrorReport;

/** Why a reset is due, short enough for the journal. Immutable. */
final class Reason {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_MESSAGE = 1000;

    private final String category;
    private final String code;
    private final String message;

    Reason(String category, String code, String message) {
        this.category = category;
        this.code = code;
        this.message = message;
    }

    static Reason of(ErrorReport report) {
        return new Reason(
                cut(report.category(), LONGEST_ID),
                cut(report.code(), LONGEST_ID),
                cut(report.message(), LONGEST_MESSAGE));
    }

    /** Whether it is the same error; its message may differ. */
    boolean isSameError(Reason other) {
        return category.equals(other.category) && code.equals(other.code);
    }

    String category() {
        return category;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    /** What is known of the error when nothing else is left of it. */
    ErrorReport report() {
        return ErrorReport.of(category, code).message(message).build();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
