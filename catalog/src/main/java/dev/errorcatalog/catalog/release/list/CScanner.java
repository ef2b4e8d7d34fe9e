package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens of C and C++; comments and continued lines are passed over. */
final class CScanner {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>[ \\t\\f\\x0b]+|\\\\\\R|//(?:[^\\\\\\r\\n]|\\\\\\R|\\\\)*+|/\\*(?s:.*?)(?:\\*/|\\z))"
                    + "|(?<end>\\R)"
                    + "|(?<text>\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"?)"
                    + "|(?<number>\\.?[0-9](?:[eEpP][+-]|[\\w.]|'\\w)*+|'(?:[^'\\\\\\r\\n]|\\\\.)++')"
                    + "|(?<name>[A-Za-z_]\\w*+)"
                    + "|(?<sign><<|>>|::|[=!<>]=|&&|\\|\\||(?s:.))");

    private CScanner() {}

    static List<CToken> scan(String text) {
        List<CToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.group("space") == null) {
                tokens.add(new CToken(kind(matcher), found, line, matcher.start()));
            }
            line += (int) found.lines().count() - 1 + (found.endsWith("\n") || found.endsWith("\r") ? 1 : 0);
        }
        tokens.add(new CToken(Kind.END, "", line, text.length()));
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("a token of no kind");
    }
}
