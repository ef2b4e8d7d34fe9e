package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a table: the columns that a first line calls {@code code} and {@code name}, else the first two, where the one
 * with a number is the code.
 */
final class TableList {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}");

    private TableList() {}

    static List<Listed> read(Source source, String separator) {
        List<Listed> entries = new ArrayList<>();
        String[] lines = source.text().split("\\R", -1);
        List<String> head = cells(lines[0], separator).stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        boolean named = head.contains("code") && head.contains("name");
        for (int i = named ? 1 : 0; i < lines.length; i++) {
            List<String> cells = cells(lines[i], separator);
            int code = named ? head.indexOf("code") : codeColumn(cells);
            int name = named ? head.indexOf("name") : 1 - code;
            if (code >= 0 && Math.max(code, name) < cells.size() && isEntry(cells.get(code), cells.get(name))) {
                entries.add(new Listed(ConstantName.of(cells.get(name)), cells.get(code), i + 1));
            }
        }
        return entries;
    }

    private static boolean isEntry(String code, String name) {
        return !code.isEmpty() && !ConstantName.of(name).isEmpty() && !code.startsWith("#");
    }

    /** The column of the two first ones that has a number; -1 when none has. */
    private static int codeColumn(List<String> cells) {
        for (int i = 0; i < Math.min(2, cells.size()); i++) {
            if (NUMBER.matcher(cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator, -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                .toList();
    }
}
