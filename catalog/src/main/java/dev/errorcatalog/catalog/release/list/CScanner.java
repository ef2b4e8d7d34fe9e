package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Splits a text into tokens of C and C++. Comments and continued lines are passed over: C11 5.1.1.2, translation phases
 * 2 and 3.
 */
final class CScanner {

    private static final List<String> LONG_SIGNS = List.of(
            "<<=", ">>=", "...", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "::", "->", "##", "++", "--", "+=",
            "-=", "*=", "/=", "%=", "&=", "|=", "^=");
    private static final String ENDS_OF_LONG_SIGNS = "<>=.&|:#+-";
    private static final List<String> SHORT_SIGNS =
            IntStream.range(0, 0x80).mapToObj(Character::toString).toList();
    private static final Set<String> RAW = Set.of("R", "LR", "uR", "UR", "u8R");
    private static final int LONGEST_DELIMITER = 16;

    private final String text;
    private final Source source;
    private final ListProblems problems;
    private final List<CToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;
    private boolean isSpaced = true;

    private CScanner(Source source, ListProblems problems) {
        this.text = source.text();
        this.source = source;
        this.problems = problems;
    }

    static List<CToken> scan(Source source, ListProblems problems) {
        CScanner scanner = new CScanner(source, problems);
        scanner.passContinuations();
        while (!scanner.isAtEnd()) {
            scanner.step();
        }
        scanner.tokens.add(new CToken(Kind.END, "", scanner.line, scanner.column, true));
        return scanner.tokens;
    }

    private void step() {
        int startLine = line;
        int startColumn = column;
        char c = text.charAt(at);
        if (isNewline(c)) {
            advance();
            add(Kind.END, "", startLine, startColumn);
        } else if (c <= ' ') {
            advance();
            isSpaced = true;
        } else if (text.startsWith("//", at)) {
            taken(other -> !isNewline(other));
            isSpaced = true;
        } else if (text.startsWith("/*", at)) {
            passUntil("*/", at + 2, "comment");
            isSpaced = true;
        } else if (c == '"' || c == '\'') {
            passQuoted(c);
            add(Kind.TEXT, String.valueOf(c), startLine, startColumn);
        } else if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            add(Kind.NUMBER, number(), startLine, startColumn);
        } else if (isOfName(c)) {
            name(startLine, startColumn);
        } else {
            add(Kind.SIGN, sign(), startLine, startColumn);
        }
    }

    private void add(Kind kind, String written, int startLine, int startColumn) {
        tokens.add(new CToken(kind, written, startLine, startColumn, isSpaced));
        isSpaced = false;
    }

    private void name(int startLine, int startColumn) {
        String name = taken(CScanner::isOfName);
        if (RAW.contains(name) && !isAtEnd() && text.charAt(at) == '"') {
            int open = text.indexOf('(', at);
            boolean isRaw = open > at && open - at <= LONGEST_DELIMITER + 1;
            passUntil(isRaw ? ")" + text.substring(at + 1, open) + "\"" : "\"", at + 1, "text");
            add(Kind.TEXT, "\"", startLine, startColumn);
        } else {
            add(Kind.NAME, name, startLine, startColumn);
        }
    }

    /** A number as the preprocessor sees it: C11 6.4.8. */
    private String number() {
        StringBuilder number = new StringBuilder();
        while (!isAtEnd()) {
            char c = text.charAt(at);
            boolean isSign = (c == '+' || c == '-') && "eEpP".indexOf(number.charAt(number.length() - 1)) >= 0;
            boolean separates = c == '\'' && at + 1 < text.length() && isOfName(text.charAt(at + 1));
            if (!isOfName(c) && c != '.' && !separates && !(isSign && number.length() > 1)) {
                break;
            }
            number.append(c);
            advance();
        }
        return number.toString();
    }

    private String sign() {
        char first = text.charAt(at);
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        String found = SHORT_SIGNS.get(Math.min(first, SHORT_SIGNS.size() - 1));
        if (ENDS_OF_LONG_SIGNS.indexOf(second) >= 0) {
            found = LONG_SIGNS.stream()
                    .filter(sign -> text.startsWith(sign, at))
                    .findFirst()
                    .orElse(found);
        }
        for (int i = 0; i < found.length(); i++) {
            advance();
        }
        return found;
    }

    private void passQuoted(char quote) {
        advance();
        while (!isAtEnd() && text.charAt(at) != quote && !isNewline(text.charAt(at))) {
            boolean escapes = text.charAt(at) == '\\';
            advance();
            if (escapes && !isAtEnd() && !isNewline(text.charAt(at))) {
                advance();
            }
        }
        if (!isAtEnd() && text.charAt(at) == quote) {
            advance();
        }
    }

    private void passUntil(String end, int from, String what) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            problems.unreadable(source.at(at), "the " + what + " that begins here never ends", "close it");
        }
        int stop = found < 0 ? text.length() : found + end.length();
        while (at < stop) {
            advance();
        }
    }

    private String taken(IntPredicate belongs) {
        StringBuilder taken = new StringBuilder();
        while (!isAtEnd() && belongs.test(text.charAt(at))) {
            taken.append(text.charAt(at));
            advance();
        }
        return taken.toString();
    }

    private void advance() {
        char c = text.charAt(at++);
        if (c == '\n' || (c == '\r' && !text.startsWith("\n", at))) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
        if (c == '\r' && text.startsWith("\n", at)) {
            advance();
        }
        passContinuations();
    }

    private void passContinuations() {
        while (at + 1 < text.length() && text.charAt(at) == '\\' && isNewline(text.charAt(at + 1))) {
            at += text.startsWith("\\\r\n", at) ? 3 : 2;
            line++;
            column = 1;
        }
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private static boolean isNewline(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfName(int c) {
        return c == '_' || c == '$' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7f;
    }
}
