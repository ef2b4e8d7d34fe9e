package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import java.util.ArrayList;
import java.util.List;

/** A check for machines: a line per finding. */
final class CheckJson {

    private final Comparison comparison;
    private final int exitCode;

    CheckJson(Comparison comparison, int exitCode) {
        this.comparison = comparison;
        this.exitCode = exitCode;
    }

    String text() {
        List<Problem> problems = new ArrayList<>(comparison.unusable());
        problems.addAll(comparison.objections());
        StringBuilder out = new StringBuilder("{\n");
        out.append("  ").append(Json.pair("exit", Integer.toString(exitCode))).append(",\n");
        if (comparison.isUsable()) {
            out.append("  ")
                    .append(Json.pair("released", Json.text(comparison.before().versionText())))
                    .append(",\n");
            out.append("  ")
                    .append(Json.pair("version", Json.text(comparison.after().versionText())))
                    .append(",\n");
            comparison
                    .version()
                    .ifPresent(version -> out.append("  ")
                            .append(Json.pair(
                                    "needed", Json.text(version.needed().toString())))
                            .append(",\n"));
        }
        lines(out, "problems", problems.stream().map(CheckJson::problem).toList());
        out.append(",\n");
        lines(
                out,
                "findings",
                comparison.judged().stream().map(CheckJson::finding).toList());
        return out.append("\n}\n").toString();
    }

    private static void lines(StringBuilder out, String key, List<String> values) {
        out.append("  ").append(Json.text(key)).append(": [");
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append("    ").append(values.get(i));
        }
        out.append(values.isEmpty() ? "]" : "\n  ]");
    }

    private static String problem(Problem problem) {
        return Json.object(
                Json.pair("rule", Json.text(problem.rule().id())),
                Json.pair("position", Json.text(problem.position().toString())),
                Json.pair("message", Json.text(problem.message())),
                Json.pair("hint", Json.text(problem.hint())));
    }

    private static String finding(Judged judged) {
        Finding finding = judged.finding();
        return Json.object(
                Json.pair("rule", Json.text(finding.rule())),
                Json.pair("verdict", Json.text(finding.verdict().name())),
                Json.pair("key", Json.text(finding.key())),
                Json.pair("name", Json.text(finding.subject().label())),
                Json.pair("aspect", Json.text(finding.aspect())),
                Json.pair("from", Json.text(finding.from())),
                Json.pair("to", Json.text(finding.to())),
                Json.pair("bump", Json.text(finding.step().word())),
                Json.pair("dataLoss", Boolean.toString(finding.dataLoss())),
                Json.pair("effect", Json.text(finding.effect())),
                Json.pair(
                        "witness",
                        Json.list(finding.witness().stream().map(Json::text).toList())),
                Json.pair("repair", Json.text(finding.repair())),
                Json.pair("position", Json.text(judged.position().toString())),
                Json.pair("accepted", Boolean.toString(judged.acceptance().isPresent())),
                Json.pair("fails", Boolean.toString(judged.fails())));
    }
}
