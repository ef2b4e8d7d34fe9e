package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.accept.AcceptanceReader;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.lock.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accepts intended changes: adds them, with their reason, to the acceptances. */
public final class Accept {

    private static final String COMMENT =
            "# Intended changes since the last release, each with its reason. `release` moves them into the"
                    + " notes.\n";

    private Accept() {}

    /**
     * What to accept.
     *
     * @param key what the finding is about; absent for any
     * @param rule the id of the rule; absent for any
     * @param because why the change is intended
     * @param migration what users of the SDK do about it; needed for what breaks
     */
    public record Request(Optional<String> key, Optional<String> rule, String because, Optional<String> migration) {
        private boolean means(Finding finding) {
            return key.orElse(finding.key()).equals(finding.key())
                    && rule.orElse(finding.rule()).equals(finding.rule());
        }
    }

    /**
     * Accepts the findings that a request means. What is risky but needs no acceptance is accepted only when both key
     * and rule name it.
     *
     * @return the acceptances with the new ones at the end; refused when nothing is meant, or something cannot be
     *     accepted, or a reason is missing
     */
    public static Outcome run(Workspace workspace, Request request) {
        Comparison comparison = new Comparison(workspace);
        if (!comparison.isUsable()) {
            return Outcome.refused(comparison.complaint());
        }
        boolean exact = request.key().isPresent() && request.rule().isPresent();
        List<Judged> meant = comparison.judged().stream()
                .filter(judged -> request.means(judged.finding()))
                .filter(judged ->
                        judged.fails() || (exact && judged.acceptance().isEmpty()))
                .toList();
        return refusal(meant, request, comparison)
                .map(Outcome::refused)
                .orElseGet(() -> accepted(workspace, meant, request));
    }

    private static Optional<String> refusal(List<Judged> meant, Request request, Comparison comparison) {
        if (meant.isEmpty()) {
            String open = comparison.judged().stream()
                    .filter(Judged::fails)
                    .map(judged -> "  " + judged.finding().key() + " "
                            + judged.finding().rule() + "\n")
                    .collect(Collectors.joining());
            return Optional.of("accept: there is no such change to accept; "
                    + (open.isEmpty() ? "nothing is open\n" : "open are:\n" + open));
        }
        if (!isSaid(request.because())) {
            return Optional.of("accept: say why, with " + Commands.because() + "\n");
        }
        for (Judged judged : meant) {
            Finding finding = judged.finding();
            String what = "accept: " + finding.key() + " " + finding.rule();
            if (finding.verdict() == Verdict.ERROR) {
                return Optional.of(what + " cannot be accepted; repair: " + finding.repair() + "\n");
            }
            if (finding.verdict() == Verdict.SAFE) {
                return Optional.of(what + " is safe; there is nothing to accept\n");
            }
            if (finding.verdict() == Verdict.BREAKING
                    && request.migration().filter(Accept::isSaid).isEmpty()) {
                return Optional.of(
                        what + " breaks users: say what they have to do, with " + Commands.migration() + "\n");
            }
        }
        return Optional.empty();
    }

    /** Whether a text says something; the one that the printed command has in its place does not. */
    private static boolean isSaid(String text) {
        return !text.isBlank() && !text.strip().matches("<[^<>]*>");
    }

    private static Outcome accepted(Workspace workspace, List<Judged> meant, Request request) {
        Given file = workspace.accepted();
        String before = file.bytes()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(COMMENT);
        String start = before.strip().equals("[]") ? COMMENT : before;
        String gap = start.isEmpty() || start.endsWith("\n") ? "" : "\n";
        String items =
                meant.stream().map(judged -> item(judged.finding(), request)).collect(Collectors.joining());
        String content = start + gap + items;
        boolean fits = AcceptanceReader.read(file.name(), content.getBytes(StandardCharsets.UTF_8))
                .problems()
                .isEmpty();
        if (!fits) {
            return Outcome.refused("accept: " + file.name() + " is not a list with a `-` line for each acceptance, so"
                    + " nothing can be added to it; nothing was written\n");
        }
        String message = meant.stream()
                .map(judged -> "accepted: " + judged.finding().key() + " "
                        + judged.finding().rule() + "\n")
                .collect(Collectors.joining());
        return new Outcome(true, message, List.of(new Outcome.Edit(file.name(), content)));
    }

    private static String item(Finding finding, Request request) {
        StringBuilder item = new StringBuilder();
        item.append("- rule: ").append(finding.rule()).append('\n');
        item.append("  key: ").append(YamlText.scalar(finding.key())).append('\n');
        optional(item, "from", finding.from());
        optional(item, "to", finding.to());
        item.append("  because: ").append(YamlText.scalar(request.because())).append('\n');
        optional(item, "migration", request.migration().orElse(""));
        return item.toString();
    }

    private static void optional(StringBuilder item, String key, String value) {
        if (!value.isEmpty()) {
            item.append("  ")
                    .append(key)
                    .append(": ")
                    .append(YamlText.scalar(value))
                    .append('\n');
        }
    }

    /** The acceptances after a release. */
    static String emptied() {
        return COMMENT;
    }
}
