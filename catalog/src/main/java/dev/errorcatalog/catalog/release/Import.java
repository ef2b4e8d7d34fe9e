package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.list.ListReader;
import dev.errorcatalog.catalog.release.list.ListRelease;
import dev.errorcatalog.catalog.release.list.NameFilter;
import dev.errorcatalog.catalog.release.list.ParsedList;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares a category with the list of another system: what upstream changed, and the catalog has to follow. */
public final class Import {

    private Import() {}

    /**
     * Compares a category with a list.
     *
     * @param list a C header, a CSV or TSV table, or YAML; the end of its name says which
     * @param category the slug of the category that the list is about
     * @param names which names of the list count
     * @return the report as the message; done when list and category agree; never an edit
     */
    public static Outcome run(Parsed catalog, Given list, String category, NameFilter names) {
        Optional<Catalog> value = catalog.catalog();
        if (value.isEmpty()) {
            return Outcome.refused(rendered(catalog.problems()));
        }
        if (!value.get().categories().containsKey(category)) {
            return Outcome.refused("import: the catalog has no category " + category + "; it has "
                    + String.join(", ", value.get().categories().keySet()) + "; choose one with "
                    + Commands.option("category", "<slug>") + "\n");
        }
        Optional<byte[]> bytes = list.bytes();
        if (bytes.isEmpty()) {
            return Outcome.refused("import: " + list.name() + " cannot be read; name a file with "
                    + Commands.option("list", "<file>") + "\n");
        }
        ParsedList parsed = ListReader.read(list.name(), bytes.get(), names);
        if (!parsed.problems().isEmpty()) {
            return Outcome.refused(rendered(parsed.problems()));
        }
        Release ours = ListRelease.reduced(Release.of(value.get(), Optional.empty()), category);
        Release theirs = ListRelease.after(ours, parsed.entries(), category);
        Side left = Side.ofCatalog(catalog, Optional.empty());
        Comparison comparison = new Comparison(
                new Side(left.name(), Optional.of(ours), List.of(), left.positions()),
                Side.ofList(list.name(), Optional.of(theirs), parsed),
                Comparison.Kind.LISTS);
        String head =
                "import: " + list.name() + " has " + Count.of(parsed.entries().size(), "entry", "entries") + ", "
                        + category + " has " + Count.of(ours.errors().size(), "error") + "\n";
        return new Outcome(comparison.judged().isEmpty(), head + report(comparison.judged()), List.of());
    }

    private static String report(List<Judged> findings) {
        if (findings.isEmpty()) {
            return "they agree\n";
        }
        StringBuilder out = new StringBuilder();
        ListFindings.headings().forEach((rule, heading) -> {
            List<Judged> part = findings.stream()
                    .filter(judged -> judged.finding().rule().equals(rule))
                    .toList();
            if (!part.isEmpty()) {
                out.append('\n')
                        .append(heading)
                        .append(" (")
                        .append(part.size())
                        .append("):\n");
                part.forEach(finding -> out.append("  ").append(line(finding)).append('\n'));
            }
        });
        return out.toString();
    }

    private static String line(Judged judged) {
        Finding finding = judged.finding();
        String name = finding.key() + " " + finding.subject().label();
        String change = switch (finding.rule()) {
            case "entry-added", "entry-removed", "entry-revived" -> "";
            default -> ": " + finding.from() + " -> " + finding.to();
        };
        return name + change + "  " + judged.position();
    }

    private static String rendered(List<Problem> problems) {
        return problems.stream().map(Problem::render).collect(Collectors.joining());
    }
}
