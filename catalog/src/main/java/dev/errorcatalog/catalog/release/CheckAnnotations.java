package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** A check as annotations of a GitHub workflow, the worst first: only ten of a step are shown there. */
final class CheckAnnotations {

    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    CheckAnnotations(Comparison comparison) {
        this.comparison = comparison;
    }

    String text() {
        Stream.concat(comparison.unusable().stream(), comparison.objections().stream())
                .forEach(this::problem);
        comparison.judged().forEach(this::finding);
        Optional.of(comparison)
                .filter(Comparison::isUsable)
                .flatMap(Comparison::version)
                .filter(version -> !version.passes())
                .ifPresent(version -> out.append("::error title=version::")
                        .append(escaped(version.sentence()))
                        .append('\n'));
        return out.toString();
    }

    private void problem(Problem problem) {
        annotation("error", problem.position(), problem.rule().id(), problem.message() + "; " + problem.hint());
    }

    private void finding(Judged judged) {
        Finding finding = judged.finding();
        if (finding.verdict() != Verdict.SAFE) {
            String name = (finding.key() + " " + finding.subject().label()).strip();
            String message = name + ": " + finding.effect() + "; repair: " + finding.repair();
            annotation(judged.fails() ? "error" : "warning", judged.position(), finding.rule(), message);
        }
    }

    private void annotation(String level, Position position, String title, String message) {
        out.append("::")
                .append(level)
                .append(" file=")
                .append(property(position.source().name()));
        out.append(",line=").append(position.line()).append(",col=").append(position.column());
        out.append(",title=")
                .append(property(title))
                .append("::")
                .append(escaped(message))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
