package dev.errorcatalog.catalog.yaml;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import java.util.Locale;
import java.util.Optional;

/** Keeps out characters that people cannot see or that change how a line reads; in the file and in decoded texts. */
public final class Characters {
    public static final Rule FORBIDDEN = Rule.error(
            "forbidden-character",
            "What people see in a catalog is what is in it: no invisible or reordering characters.");
    public static final Rule MARKS = Rule.error(
            "combining-marks", "At most 8 combining marks follow each other, so that a text stays on its line.");
    public static final Rule RUN = Rule.error(
            "long-run",
            "At most 4,096 characters follow each other without white space; YAML parsers are quadratic there.");

    private static final String LEAVE_OUT = "leave it out";
    private static final int LONGEST_RUN = 4096;
    private static final int MOST_MARKS = 8;

    private Characters() {}

    /** Checks the raw text of a file; the first problem of each kind is told. Returns whether it may be parsed. */
    static boolean check(Source source, Problems problems) {
        String text = source.text();
        Optional<Found> forbidden = forbidden(text);
        Optional<Found> marks = marks(text);
        Optional<Found> run = run(text);
        forbidden.ifPresent(
                found -> problems.add(FORBIDDEN, source.at(found.offset()), found.what() + " stands here", LEAVE_OUT));
        marks.ifPresent(
                found -> problems.add(MARKS, source.at(found.offset()), found.what() + " stand here", LEAVE_OUT));
        run.ifPresent(
                found -> problems.add(RUN, source.at(found.offset()), found.what(), "break the text with white space"));
        return forbidden.isEmpty() && marks.isEmpty() && run.isEmpty();
    }

    /** Checks a text after its escapes were decoded. Returns whether it is fine. */
    public static boolean check(String text, Position position, Problems problems) {
        Optional<Found> forbidden = forbidden(text);
        forbidden.ifPresent(found -> problems.add(
                FORBIDDEN,
                position,
                "the text contains " + found.what(),
                "leave it out; if a backslash is meant, double it"));
        Optional<Found> marks = marks(text);
        marks.ifPresent(found -> problems.add(MARKS, position, "the text contains " + found.what(), LEAVE_OUT));
        return forbidden.isEmpty() && marks.isEmpty();
    }

    /** Whether no text may hold a code point, however it is written. */
    public static boolean isForbidden(int point) {
        return forbiddenKind(point).isPresent();
    }

    private static Optional<Found> forbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            Optional<String> kind = forbiddenKind(point);
            if (kind.isPresent()) {
                return Optional.of(new Found(i, String.format(Locale.ROOT, "U+%04X (%s)", point, kind.get())));
            }
            i += Character.charCount(point);
        }
        return Optional.empty();
    }

    private static Optional<String> forbiddenKind(int point) {
        if (point == '\t' || point == '\n' || point == '\r' || within(point, ' ', '~')) {
            return Optional.empty();
        }
        if (within(point, 0, 0x9F)) {
            return Optional.of("a control character");
        }
        if (within(point, 0x2028, 0x2029)) {
            return Optional.of("a line separator that only some programs know");
        }
        if (point == 0xFEFF) {
            return Optional.of("a byte order mark inside the text");
        }
        if (point == 0x061C
                || within(point, 0x200E, 0x200F)
                || within(point, 0x202A, 0x202E)
                || within(point, 0x2066, 0x2069)) {
            return Optional.of("a control character for the direction of text");
        }
        if (within(point, 0xE0000, 0xE007F)) {
            return Optional.of("an invisible tag character");
        }
        if (within(point, 0xFDD0, 0xFDEF) || (point & 0xFFFE) == 0xFFFE) {
            return Optional.of("not a character");
        }
        if (within(point, Character.MIN_SURROGATE, Character.MAX_SURROGATE)) {
            return Optional.of("half of a surrogate pair");
        }
        return Optional.empty();
    }

    private static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }

    private static Optional<Found> marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return Optional.of(new Found(i, "more than " + MOST_MARKS + " combining marks in a row"));
            }
            i += Character.charCount(point);
        }
        return Optional.empty();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static Optional<Found> run(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                start = i + 1;
            } else if (i - start >= LONGEST_RUN) {
                return Optional.of(
                        new Found(start, "more than 4,096 characters follow each other without white space"));
            }
        }
        return Optional.empty();
    }

    private record Found(int offset, String what) {}
}
