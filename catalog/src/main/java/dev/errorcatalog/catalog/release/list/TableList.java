package dev.errorcatalog.catalog.release.list;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table: RFC 4180, with {@code #} before lines that do not count. The first row may say which columns have code
 * and name; else they are the first two, and the one with a number is the code.
 */
final class TableList {

    private static final Pattern CODE = Pattern.compile("(?i)(error[ _-]?)?(code|number|value|errno)");
    private static final Pattern NAME = Pattern.compile("(?i)(error[ _-]?)?(name|constant|symbol)");

    private final Source source;
    private final List<Raw> entries = new ArrayList<>();
    private int codeColumn = -1;
    private int nameColumn = -1;

    private TableList(Source source) {
        this.source = source;
    }

    /**
     * The rows of a table.
     *
     * @param separator what stands between two cells; absent for a comma or semicolon, whichever the file uses
     */
    static List<Raw> read(Source source, Optional<Character> separator, ListProblems problems) {
        TableList table = new TableList(source);
        CsvReader.CsvReaderBuilder settings = CsvReader.builder()
                .fieldSeparator(separator.orElseGet(() -> separator(source.text())))
                .commentStrategy(CommentStrategy.SKIP)
                .acceptCharsAfterQuotes(false);
        try {
            settings.ofCsvRecord(source.text()).forEach(table::row);
        } catch (CsvParseException e) {
            int line = table.entries.isEmpty()
                    ? 1
                    : table.entries.get(table.entries.size() - 1).position().line();
            problems.unreadable(
                    at(source, line),
                    "from this line on the table cannot be read",
                    "look for a quote that is not closed");
        }
        return table.entries;
    }

    /** The one that the first row uses more often. */
    private static char separator(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private void row(CsvRecord row) {
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (entries.isEmpty() && codeColumn < 0 && isHead(cells)) {
            codeColumn = column(cells, CODE);
            nameColumn = column(cells, NAME);
        } else {
            entries.add(entry(cells, Math.toIntExact(row.getStartingLineNumber())));
        }
    }

    private static boolean isHead(List<String> cells) {
        return column(cells, CODE) >= 0 && column(cells, NAME) >= 0;
    }

    private static int column(List<String> cells, Pattern title) {
        for (int i = 0; i < cells.size(); i++) {
            if (title.matcher(cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private Raw entry(List<String> cells, int line) {
        Position position = at(source, line);
        int code = codeColumn < 0 ? numberColumn(cells) : codeColumn;
        int name = codeColumn < 0 ? 1 - code : nameColumn;
        if (code < 0) {
            return new Raw(cells.get(0), Optional.empty(), "neither of the first two columns has a number", position);
        }
        if (Math.max(code, name) >= cells.size() || cells.get(code).isEmpty() || !isName(cells.get(name))) {
            return new Raw(
                    String.join(" ", cells), Optional.empty(), "a cell is missing or has a quote in it", position);
        }
        return new Raw(cells.get(name), Optional.of(CodeText.of(cells.get(code))), "", position);
    }

    /** Whether a cell can be a name: a quote or a line break in it comes from quotes that do not match. */
    private static boolean isName(String cell) {
        return cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r')
                && !ConstantName.of(cell).isEmpty();
    }

    /** The column of the two first ones that has a number; -1 when none has. */
    private static int numberColumn(List<String> cells) {
        for (int i = 0; i < Math.min(2, cells.size()); i++) {
            if (CodeText.isNumber(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Position at(Source source, int line) {
        String text = source.line(line);
        int indent = text.length() - text.stripLeading().length();
        return new Position(source, line, indent + 1, Math.max(1, text.strip().length()));
    }
}
