package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table: the columns that a first line calls {@code code} and {@code name}, else the first two, where the one
 * with a number is the code. Empty lines, and lines that begin with {@code #}, are no rows.
 */
final class TableList {

    private TableList() {}

    static List<Raw> read(Source source, char separator) {
        List<Raw> entries = new ArrayList<>();
        List<String> head = List.of();
        String[] lines = source.text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = cells(lines[i], separator);
            if (entries.isEmpty() && head.isEmpty() && isHead(cells)) {
                head = lower(cells);
            } else {
                entries.add(entry(head, cells, i + 1).orElse(new Raw(lines[i].strip(), Optional.empty(), i + 1)));
            }
        }
        return entries;
    }

    private static boolean isHead(List<String> cells) {
        return lower(cells).contains("code") && lower(cells).contains("name");
    }

    private static List<String> lower(List<String> cells) {
        return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    private static Optional<Raw> entry(List<String> head, List<String> cells, int line) {
        int code = head.isEmpty() ? codeColumn(cells) : head.indexOf("code");
        int name = head.isEmpty() ? 1 - code : head.indexOf("name");
        boolean isEntry = code >= 0
                && Math.max(code, name) < cells.size()
                && !cells.get(code).isEmpty()
                && !ConstantName.of(cells.get(name)).isEmpty();
        return isEntry
                ? Optional.of(new Raw(cells.get(name), Optional.of(CodeText.of(cells.get(code))), line))
                : Optional.empty();
    }

    /** The column of the two first ones that has a number; -1 when none has. */
    private static int codeColumn(List<String> cells) {
        for (int i = 0; i < Math.min(2, cells.size()); i++) {
            if (CodeText.isNumber(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> cells(String line, char separator) {
        String end = Pattern.quote(String.valueOf(separator));
        Matcher cell = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*+)\"\\s*|(.*?))(?:" + end + "|$)")
                .matcher(line);
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length() && cell.find(from)) {
            String quoted = cell.group(1);
            cells.add(
                    quoted == null
                            ? cell.group(2).strip()
                            : quoted.replace("\"\"", "\"").strip());
            boolean more = cell.end() > cell.start() && line.charAt(cell.end() - 1) == separator;
            from = more ? cell.end() : line.length() + 1;
        }
        return cells;
    }
}
