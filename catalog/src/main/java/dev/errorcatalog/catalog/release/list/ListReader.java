package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lists of codes and names. The end of the file's name says what it is: {@code .csv}, {@code .tsv}, {@code .yaml}
 * or {@code .yml}; anything else is read as C, as lines of {@code NAME = number} or {@code #define NAME number}.
 */
public final class ListReader {
    /** A list without entries would make everything look removed. */
    private static final Rule EMPTY = Rule.error("list-empty", "A list has entries, so that nothing seems removed.");
    /** What is passed over seems removed. */
    private static final Rule ENTRY = Rule.error("list-entry", "Every entry of a list can be read.");
    /** A name with two codes says nothing about either. */
    private static final Rule TWICE =
            Rule.error("list-duplicate", "A name stands once in a list; a code may have several names.");

    private ListReader() {}

    /** Every rule that a list is checked against. */
    public static List<Rule> rules() {
        return List.of(EMPTY, ENTRY, TWICE);
    }

    /**
     * Reads a list.
     *
     * @param name the path to show in messages; its end says what the list is
     * @param bytes what the file holds
     * @param names which of its names count
     */
    public static ParsedList read(String name, byte[] bytes, NameFilter names) {
        Problems problems = new Problems();
        List<Listed> entries = new ArrayList<>();
        Utf8.decode(name, bytes, problems).ifPresent(source -> {
            entries(source, problems)
                    .forEach(raw ->
                            names.of(raw.name()).ifPresent(shown -> take(raw, shown, source, entries, problems)));
            if (entries.isEmpty() && !problems.hasErrors()) {
                problems.add(EMPTY, source.at(0), "no entry was found", "lines look like " + example(name));
            }
            checkTwice(entries, problems);
        });
        return new ParsedList(entries, problems.sorted(name));
    }

    private static void take(Raw raw, String name, Source source, List<Listed> entries, Problems problems) {
        raw.code()
                .ifPresentOrElse(
                        code -> entries.add(new Listed(ConstantName.of(name), code, at(source, raw.line()))),
                        () -> problems.add(
                                ENTRY,
                                at(source, raw.line()),
                                Quoted.of(raw.name()) + " has no code that can be read",
                                "lines look like " + example(source.name())
                                        + "; the option `names` leaves out what does not count"));
    }

    private static List<Raw> entries(Source source, Problems problems) {
        return switch (ending(source.name())) {
            case "csv" -> TableList.read(source, source.text().contains(",") ? ',' : ';');
            case "tsv" -> TableList.read(source, '\t');
            case "yaml", "yml" -> YamlList.read(source, problems);
            default -> HeaderList.read(source);
        };
    }

    private static String example(String name) {
        return switch (ending(name)) {
            case "csv" -> "`208,BAD_IDENT`";
            case "tsv" -> "`208`, a tab, `BAD_IDENT`";
            case "yaml", "yml" -> "`- {code: 208, name: BAD_IDENT}`";
            default -> "`BAD_IDENT = 208,`";
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void checkTwice(List<Listed> entries, Problems problems) {
        Map<String, Listed> seen = new HashMap<>();
        for (Listed entry : entries) {
            Optional.ofNullable(seen.putIfAbsent(entry.name(), entry))
                    .filter(first -> !first.code().equals(entry.code()))
                    .ifPresent(first -> problems.add(
                            TWICE,
                            entry.position(),
                            Quoted.of(entry.name()) + " stands here with another code",
                            "keep one of the two",
                            new Problem.Other(first.position(), "first here")));
        }
    }

    private static Position at(Source source, int line) {
        String text = source.line(line);
        int indent = text.length() - text.stripLeading().length();
        return new Position(source, line, indent + 1, Math.max(1, text.strip().length()));
    }
}
