package dev.errorcatalog.catalog.release.list;

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
 * or {@code .yml}; anything else is read as a header of C.
 */
public final class ListReader {

    private static final int MOST_BYTES = 4 << 20;

    private ListReader() {}

    /** The rules on lists. */
    public static List<Rule> rules() {
        return List.of(ListProblems.EMPTY, ListProblems.ENTRY, ListProblems.TWICE);
    }

    /**
     * Reads a list.
     *
     * @param name the path to show in messages; its end says what the list is
     * @param bytes what the file holds
     * @param filter which of its constants count
     */
    public static ParsedList read(String name, byte[] bytes, NameFilter filter) {
        Problems all = new Problems();
        ListProblems problems = new ListProblems(all);
        List<Listed> entries = new ArrayList<>();
        if (bytes.length > MOST_BYTES) {
            problems.unreadable(
                    new Source(name, "").at(0), "the file has more than 4 MB", "cut out the part that has the codes");
        } else {
            Utf8.decode(name, bytes, all).ifPresent(source -> entries.addAll(entries(source, filter, problems)));
        }
        return new ParsedList(entries, all.sorted(name));
    }

    private static List<Listed> entries(Source source, NameFilter filter, ListProblems problems) {
        List<Listed> entries = new ArrayList<>();
        Map<String, Raw> seen = new HashMap<>();
        for (Raw raw : raw(source, filter, problems)) {
            Optional<String> counts = filter.of(raw.name());
            if (counts.isEmpty()) {
                continue;
            }
            String constant = ConstantName.of(counts.get());
            if (raw.code().isEmpty() || constant.isEmpty()) {
                String why = raw.why().isEmpty() ? "" : ": " + raw.why();
                problems.unreadable(
                        raw.position(),
                        Quoted.of(raw.name()) + " has no code that can be told" + why,
                        "write it like " + example(source.name()) + ", or leave it out with the option `names`"
                                + (isC(source) ? " or `enum`" : ""));
                continue;
            }
            entries.add(new Listed(constant, raw.code().get(), raw.position()));
            Optional.ofNullable(seen.putIfAbsent(constant, raw))
                    .filter(first -> !first.code().equals(raw.code()))
                    .ifPresent(first -> twice(first, raw, problems));
        }
        if (entries.isEmpty() && !problems.all().hasErrors()) {
            problems.add(
                    ListProblems.EMPTY,
                    source.at(0),
                    "no entry was found",
                    "entries look like " + example(source.name()));
        }
        return entries;
    }

    private static void twice(Raw first, Raw second, ListProblems problems) {
        String as = first.name().equals(second.name()) ? "" : ", as " + Quoted.of(first.name());
        problems.add(
                ListProblems.TWICE,
                second.position(),
                Quoted.of(second.name()) + " is " + second.code().orElse("") + " here, but "
                        + first.code().orElse("") + " elsewhere" + as,
                "keep one of the two; the option `names` leaves out what does not count",
                new Problem.Other(first.position(), "first here"));
    }

    private static List<Raw> raw(Source source, NameFilter filter, ListProblems problems) {
        return switch (ending(source.name())) {
            case "csv" -> TableList.read(source, Optional.empty(), problems);
            case "tsv" -> TableList.read(source, Optional.of('\t'), problems);
            case "yaml", "yml" -> YamlList.read(source, problems.all());
            default -> HeaderList.read(source, filter, problems);
        };
    }

    private static boolean isC(Source source) {
        return !List.of("csv", "tsv", "yaml", "yml").contains(ending(source.name()));
    }

    private static String example(String name) {
        return switch (ending(name)) {
            case "csv" -> "`208,BAD_IDENT`";
            case "tsv" -> "`208`, a tab, `BAD_IDENT`";
            case "yaml", "yml" -> "`- {code: 208, name: BAD_IDENT}`";
            default -> "`BAD_IDENT = 208`";
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
