package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.regex.Pattern;

/** The rule {@code unquoted-text}. */
public final class UnquotedText {
    public static final Rule RULE = Rule.error(
            "unquoted-text", "A text that some YAML version takes for a number, date, Boolean or null is in quotes.");

    /** What YAML 1.1 or 1.2 types as something other than a text. */
    private static final Pattern TYPED = Pattern.compile(String.join(
            "|",
            "~|[Nn]ull|NULL",
            "[Yy]|[Nn]|[Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE|[Oo]n|ON|[Oo]ff|OFF",
            "[-+]?[0-9][0-9_]*",
            "[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|0o[0-7]+",
            "[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?",
            "[-+]?(\\.[0-9_]+|[0-9][0-9_]*(\\.[0-9_]*)?)([eE][-+]?[0-9]+)?",
            "[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)",
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\\s].*)?",
            "="));

    private UnquotedText() {}

    /** Checks a value that is meant as prose. */
    public static void check(Node.Scalar scalar, Problems problems) {
        String text = scalar.text();
        // The longest thing that YAML types is a date with time and zone.
        if (scalar.plain() && text.length() <= 100 && TYPED.matcher(text).matches()) {
            problems.add(
                    RULE,
                    scalar.position(),
                    Quoted.of(text) + " is not a text for every YAML reader",
                    "put it in quotes");
        }
    }
}
