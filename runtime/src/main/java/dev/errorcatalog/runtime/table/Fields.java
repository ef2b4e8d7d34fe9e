package dev.errorcatalog.runtime.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of texts: separated by a tab, with backslash, tab, line feed and carriage return written as {@code \\},
 * {@code \t}, {@code \n} and {@code \r}.
 */
final class Fields {
    private Fields() {}

    /** Returns the texts of a line. */
    static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(unescape(line.substring(start, tab)));
            start = tab + 1;
        }
        fields.add(unescape(line.substring(start)));
        return fields;
    }

    private static String unescape(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < escaped.length();
            text.append(isEscape ? meaning(escaped.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char meaning(char escape) {
        switch (escape) {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            default:
                return escape;
        }
    }
}
