package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.explain.Entry;
import dev.errorcatalog.runtime.explain.Explainer;
import dev.errorcatalog.runtime.explain.Family;
import dev.errorcatalog.runtime.explain.Finder;
import dev.errorcatalog.runtime.explain.Page;
import dev.errorcatalog.runtime.table.Decimal;
import dev.errorcatalog.runtime.table.ErrorTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Makes what explains the codes of a table, from the table and the resource with its texts. */
final class TableExplainer {
    private final ErrorTable table;
    /** The codes that reach an app first: of the owners of a number those are asked for more often. */
    private final List<ErrorCode> codes;

    private final List<List<String>> texts;
    private final List<ErrorCode> all;

    private TableExplainer(ErrorTable table) {
        this.table = table;
        this.all = table.all();
        this.texts = orBlank(table.allTexts(), table);
        this.codes = new ArrayList<>(all);
        codes.sort(Comparator.comparing(code -> !isReported(code)));
    }

    static Explainer of(ErrorTable table) {
        TableExplainer facts = new TableExplainer(table);
        List<Family> families = facts.families();
        Finder finder = new Finder(families, facts.entries(families));
        // Only codes and log lines stay in memory; the texts of a page are read when it is shown.
        List<ErrorCode> codes = facts.codes;
        List<List<String>> logs = codes.stream().map(facts::logs).collect(Collectors.toList());
        return new Explainer(
                finder,
                n -> page(table, codes.get(n), logs.get(n)),
                n -> codes.get(n).toString());
    }

    private static Page page(ErrorTable table, ErrorCode code, List<String> logs) {
        return Page.of(
                code.toString(),
                code.description(),
                code.action(),
                code.cause(),
                table.className(code),
                ResetPlan.lines(code.resetModes()),
                logs,
                code.helpUrl());
    }

    /** Without its texts a table still explains codes and names. */
    private static List<List<String>> orBlank(List<List<String>> texts, ErrorTable table) {
        int errors = table.all().size();
        int categories = table.categories().size();
        if (texts.size() == 2 * errors + categories) {
            return texts;
        }
        List<List<String>> blank = new ArrayList<>(Collections.nCopies(errors, List.of("0", "0", "")));
        blank.addAll(Collections.nCopies(categories, List.of("", "0")));
        blank.addAll(Collections.nCopies(errors, List.of("1")));
        return blank;
    }

    private boolean isReported(ErrorCode code) {
        return search(code).get(0).equals("1");
    }

    private List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (ErrorCategory category : table.categories()) {
            List<String> fields = texts.get(all.size() + category.index());
            int shapes = 2 + (int) Decimal.parse(fields.get(1));
            families.add(new Family(
                    category.slug(),
                    fields.get(0),
                    fields.subList(2, shapes),
                    category.line().wires(),
                    fields.subList(shapes, fields.size())));
        }
        return families;
    }

    private List<Entry> entries(List<Family> families) {
        List<Entry> entries = new ArrayList<>();
        for (ErrorCode code : codes) {
            List<String> names = new ArrayList<>();
            code.name().ifPresent(names::add);
            names.addAll(code.category().decoded().aliases(code.index()));
            ErrorTexts prose = ErrorTexts.of(texts.get(place(code)));
            entries.add(new Entry(
                    families.get(code.category().index()),
                    code.code(),
                    names,
                    table.className(code),
                    prose.description() + " "
                            + String.join(
                                    " ",
                                    prose.action()
                                            .subList(
                                                    0,
                                                    Math.min(1, prose.action().size()))),
                    logs(code)));
        }
        return entries;
    }

    private List<String> logs(ErrorCode code) {
        List<String> fields = search(code);
        return fields.subList(1, fields.size());
    }

    /** What only a search reads of a code. */
    private List<String> search(ErrorCode code) {
        return texts.get(all.size() + table.categories().size() + place(code));
    }

    /** The position of a code among all. */
    private int place(ErrorCode code) {
        int place = code.index();
        for (ErrorCategory before :
                table.categories().subList(0, code.category().index())) {
            place += before.line().count();
        }
        return place;
    }
}
