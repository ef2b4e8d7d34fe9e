package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.shape.FormatVersion;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.ReservedName;
import dev.errorcatalog.catalog.shape.UrlForm;
import dev.errorcatalog.catalog.shape.WrongType;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;

/** Reads what a catalog says of itself. */
final class HeaderReader {
    private static final List<String> POLICY_KEYS = List.of("risky", "deprecate-for");

    private final Problems problems;

    HeaderReader(Problems problems) {
        this.problems = problems;
    }

    Header read(Keys keys) {
        keys.require("catalog");
        keys.checked("catalog", FormatVersion::check);
        keys.require("name");
        return new Header(
                keys.checked("name", HeaderReader::checkName).orElse(""),
                keys.line("title"),
                keys.address("docs", UrlForm::checkDocs),
                keys.required("unknown"),
                keys.name("reset-class"),
                keys.find("policy").map(this::policy).orElse(Policy.DEFAULT));
    }

    private static void checkName(Node.Scalar name, Problems problems) {
        if (NameForm.CATALOG.check(name.text(), name.position(), problems)) {
            ReservedName.check(name.text(), name.position(), problems);
        }
    }

    private Policy policy(Node node) {
        Keys keys = new Keys(node, "`policy`", "`policy`", node.position(), POLICY_KEYS, problems);
        return new Policy(
                keys.word("risky", Policy.Risky.values()).orElse(Policy.DEFAULT.risky()),
                keys.scalar("deprecate-for").map(this::count).orElse(Policy.DEFAULT.deprecateFor()));
    }

    private int count(Node.Scalar scalar) {
        if (scalar.text().matches("0|[1-9][0-9]{0,2}")) {
            return Integer.parseInt(scalar.text());
        }
        WrongType.report(
                scalar, Quoted.of("deprecate-for"), "a number of releases", "write a number such as 2", problems);
        return Policy.DEFAULT.deprecateFor();
    }
}
