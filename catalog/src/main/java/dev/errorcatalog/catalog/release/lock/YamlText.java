package dev.errorcatalog.catalog.release.lock;

import java.util.regex.Pattern;

/** Writes texts as YAML that every reader takes for the same text. */
public final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]*");

    private YamlText() {}

    /** A text on one line: plain when it is one word, else in double quotes. */
    public static String scalar(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        String escaped = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return '"' + escaped + '"';
    }
}
