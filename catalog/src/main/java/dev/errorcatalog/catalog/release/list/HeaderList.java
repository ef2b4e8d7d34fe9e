package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a header of C: {@code NAME = number} in an enum, or {@code #define NAME number}; comments are passed over. */
final class HeaderList {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("(?:#\\s*define\\s+([A-Za-z_][A-Za-z0-9_]*)\\s+|"
            + "\\b([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*)"
            + "\\(?\\s*(-?(?:0[xX][0-9a-fA-F]{1,8}|[0-9]{1,10}))[uUlL]*\\b");

    private HeaderList() {}

    static List<Listed> read(Source source) {
        List<Listed> entries = new ArrayList<>();
        String[] lines = blanked(source.text()).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = ENTRY.matcher(lines[i]);
            while (matcher.find()) {
                String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                entries.add(new Listed(ConstantName.of(name), number(matcher.group(3)), i + 1));
            }
        }
        return entries;
    }

    /** The text with comments replaced by their line ends, so that lines keep their numbers. */
    private static String blanked(String text) {
        return COMMENT.matcher(text)
                .replaceAll(
                        comment -> comment.group().replaceAll("[^\\r\\n]", " ").replace("$", " "));
    }

    private static String number(String literal) {
        return Long.toString(Long.decode(literal.matches("-?0[0-9]+") ? literal.replaceFirst("0+(?=.)", "") : literal));
    }
}
