package dev.errorcatalog.runtime.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The whole resource that {@link TextsReader} describes. An error is asked for by its place among all errors, a category
 * by its place among all categories.
 */
public final class CatalogTexts {
    private static final List<String> NO_PROSE = List.of("0", "0", "");
    private static final List<String> NO_FAMILY = List.of("", "0");
    private static final List<String> NO_LOGS = List.of("1");
    private static final int FIRST_FORMER = 2;

    private final List<List<String>> prose;
    private final List<List<String>> families;
    private final List<List<String>> logs;

    private CatalogTexts(List<List<String>> lines, int errors, int categories) {
        this.prose = lines.subList(0, errors);
        this.families = lines.subList(errors, errors + categories);
        this.logs = lines.subList(errors + categories, lines.size());
    }

    /** Takes the lines behind the first one. If they are not as many as they should be, all texts are blank. */
    static CatalogTexts of(List<List<String>> lines, int errors, int categories) {
        if (lines.size() == 2 * errors + categories) {
            return new CatalogTexts(lines, errors, categories);
        }
        List<List<String>> blank = new ArrayList<>(Collections.nCopies(errors, NO_PROSE));
        blank.addAll(Collections.nCopies(categories, NO_FAMILY));
        blank.addAll(Collections.nCopies(errors, NO_LOGS));
        return new CatalogTexts(blank, errors, categories);
    }

    /** The prose of an error. */
    public ErrorTexts texts(int error) {
        return ErrorTexts.of(prose.get(error));
    }

    /** Whether an error reaches an app; true if that is not known. */
    public boolean isReported(int error) {
        return logs.get(error).get(0).equals("1");
    }

    /** The lines of logs that belong to an error. */
    public List<String> logs(int error) {
        List<String> fields = logs.get(error);
        return fields.subList(1, fields.size());
    }

    /** The name of a category for people. */
    public String title(int category) {
        return families.get(category).get(0);
    }

    /** The former slugs of a category. */
    public List<String> formerSlugs(int category) {
        return families.get(category).subList(FIRST_FORMER, firstShape(category));
    }

    /** The shapes of a category's codes in logs. */
    public List<String> shapes(int category) {
        List<String> fields = families.get(category);
        return fields.subList(firstShape(category), fields.size());
    }

    private int firstShape(int category) {
        return FIRST_FORMER + (int) Decimal.parse(families.get(category).get(1));
    }
}
