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
    public static final Rule EMPTY = Rule.error("list-empty", "A list has entries, so that nothing seems removed.");
    /** A name with two codes says nothing about either. */
    public static final Rule TWICE =
            Rule.error("list-duplicate", "A name stands once in a list; a code may have several names.");

    private ListReader() {}

    /**
     * Reads a list.
     *
     * @param name the path to show in messages; its end says what the list is
     * @param bytes what the file holds
     */
    public static ParsedList read(String name, byte[] bytes) {
        Problems problems = new Problems();
        List<Listed> entries = new ArrayList<>();
        Utf8.decode(name, bytes, problems).ifPresent(source -> {
            entries.addAll(entries(source, problems));
            if (entries.isEmpty() && !problems.hasErrors()) {
                problems.add(EMPTY, source.at(0), "no entry was found", "lines look like " + example(name));
            }
            checkTwice(entries, source, problems);
        });
        return new ParsedList(entries, problems.sorted(name));
    }

    private static List<Listed> entries(Source source, Problems problems) {
        return switch (ending(source.name())) {
            case "csv" -> TableList.read(source, ",");
            case "tsv" -> TableList.read(source, "\t");
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

    private static void checkTwice(List<Listed> entries, Source source, Problems problems) {
        Map<String, Listed> seen = new HashMap<>();
        for (Listed entry : entries) {
            Optional.ofNullable(seen.putIfAbsent(entry.name(), entry))
                    .filter(first -> !first.code().equals(entry.code()))
                    .ifPresent(first -> problems.add(
                            TWICE,
                            at(source, entry.line()),
                            Quoted.of(entry.name()) + " stands here with another code",
                            "keep one of the two",
                            new Problem.Other(at(source, first.line()), "first here")));
        }
    }

    private static Position at(Source source, int line) {
        return new Position(source, line, 1, Math.max(1, source.line(line).length()));
    }
}
