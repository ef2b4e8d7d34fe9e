package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.DidYouMean;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads a header of C: the constants of enums, with or without a number of their own; {@code const} integers;
 * {@code #define NAME number}; and bare lines of {@code NAME = number}. A number may be an expression of numbers and of
 * names of the same file. What is plainly no number, such as a text, is no entry.
 */
final class HeaderList {

    private HeaderList() {}

    static List<Raw> read(Source source, NameFilter filter, ListProblems problems) {
        CPreprocessor file = CPreprocessor.run(source, problems);
        CNames values = new CNames(file.defines());
        CConstants constants = CConstants.read(file.code(), values, source, problems);
        values.complete();
        List<Raw> entries = new ArrayList<>();
        constants.enums().stream().filter(one -> filter.allows(one.names())).forEach(one -> {
            entries.addAll(one.entries());
            boolean counts = one.entries().stream()
                    .anyMatch(entry -> filter.of(entry.name()).isPresent());
            one.macro()
                    .filter(macro -> counts || filter.of(macro.name()).isPresent())
                    .ifPresent(macro -> problems.unreadable(
                            macro.position(),
                            Quoted.of(macro.name()) + " stands in an enum that counts: " + macro.why(),
                            "write the constants out"));
        });
        if (filter.enums().isEmpty()) {
            entries.addAll(constants.others());
            file.defines().forEach(define -> {
                CValue value = CExpression.value(define.body(), values);
                if (value.number().isPresent() || NumberLook.isMeantAsNumber(define.body())) {
                    entries.add(Raw.of(define.name(), value, source));
                }
            });
        } else if (constants.enums().stream().noneMatch(one -> filter.allows(one.names()))) {
            noSuchEnum(source, filter.enums().get(), constants, problems);
        }
        entries.sort(Comparator.comparing(Raw::position, Position.IN_FILE));
        return entries;
    }

    private static void noSuchEnum(Source source, String wanted, CConstants constants, ListProblems problems) {
        TreeSet<String> names = new TreeSet<>();
        constants.enums().forEach(one -> names.addAll(one.names()));
        problems.add(
                ListProblems.EMPTY,
                source.at(0),
                "the file has no enum " + Quoted.of(wanted),
                DidYouMean.hint(
                        wanted,
                        names,
                        names.isEmpty() ? "none of its enums has a name" : "it has " + String.join(", ", names)));
    }
}
