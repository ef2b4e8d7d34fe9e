package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.explain.Entry;
import dev.errorcatalog.runtime.explain.Explainer;
import dev.errorcatalog.runtime.explain.Family;
import dev.errorcatalog.runtime.explain.Finder;
import dev.errorcatalog.runtime.explain.Page;
import dev.errorcatalog.runtime.table.CatalogTexts;
import dev.errorcatalog.runtime.table.ErrorTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what explains the codes of a table, from the table and the resource with its texts. */
final class TableExplainer {
    private final ErrorTable table;
    private final CatalogTexts texts;
    private final List<ErrorCode> all;
    private final List<Family> families;

    private TableExplainer(ErrorTable table) {
        this.table = table;
        this.texts = table.allTexts();
        this.all = table.all();
        this.families = table.categories().stream().map(this::family).collect(Collectors.toList());
    }

    static Explainer of(ErrorTable table) {
        TableExplainer facts = new TableExplainer(table);
        Finder finder = new Finder(facts.families, facts.each(facts::entry));
        // Only codes and log lines stay in memory; the texts of a page are read when it is shown.
        List<ErrorCode> codes = facts.each(facts.all::get);
        List<List<String>> logs = facts.each(facts.texts::logs);
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

    /** A value of each code, by its place; the codes that reach an app first, since they are asked for more often. */
    private <T> List<T> each(IntFunction<T> value) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(place -> !texts.isReported(place)))
                .map(value::apply)
                .collect(Collectors.toList());
    }

    private Family family(ErrorCategory category) {
        int place = category.index();
        return new Family(
                category.slug(),
                texts.title(place),
                texts.formerSlugs(place),
                category.line().wires(),
                texts.shapes(place));
    }

    private Entry entry(int place) {
        ErrorCode code = all.get(place);
        List<String> names = new ArrayList<>();
        code.name().ifPresent(names::add);
        names.addAll(code.category().decoded().aliases(code.index()));
        ErrorTexts prose = texts.texts(place);
        String firstStep = prose.action().stream().findFirst().orElse("");
        return new Entry(
                families.get(code.category().index()),
                code.code(),
                names,
                table.className(code),
                prose.description() + " " + firstStep,
                texts.logs(place));
    }
}
