package dev.errorcatalog.catalog.yaml;

import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says what the YAML library found in words of people who edit catalogs, not of people who write parsers.
 *
 * @param rule the rule that is broken
 * @param mark where, if the library knows
 * @param message what is wrong
 * @param hint what would be right
 */
record SyntaxProblem(Rule rule, @Nullable Mark mark, String message, String hint) {
    private SyntaxProblem(@Nullable Mark mark, String message, String hint) {
        this(YamlParser.SYNTAX, mark, message, hint);
    }

    /** The words for an error of the library; its own words, on one line, for those that are rare. */
    static SyntaxProblem of(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        Mark here = e.getProblemMark();
        Mark start = e.getContextMark();
        if (problem.contains("YAML document") || problem.contains("directive") || problem.contains("tag handle")) {
            return new SyntaxProblem(YamlParser.DOCUMENT, here, YamlParser.DIRECTIVE, "leave it out");
        }
        if (problem.contains("(TAB)")) {
            return new SyntaxProblem(here, "a tab stands where YAML wants spaces", "indent with spaces");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new SyntaxProblem(
                    here,
                    "a colon stands where no key can be",
                    "put a text with a colon in quotes; indent a key like its neighbours");
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return new SyntaxProblem(start, "the quote that opens here is never closed", "close it");
        }
        if (problem.startsWith("expected ',' or ")) {
            String close = problem.contains("']'") ? "`]`" : "`}`";
            return new SyntaxProblem(
                    start, "what opens here is not closed with " + close, "close it, and put commas between the items");
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return new SyntaxProblem(
                    here,
                    "this does not belong to what stands above or before it",
                    "indent it like its neighbours; put all of a text in quotes, not a part of it");
        }
        if (problem.startsWith("expected the node content")) {
            return new SyntaxProblem(
                    here,
                    "a value should stand here",
                    "write it; open and close every bracket once, and put text in quotes");
        }
        if (problem.contains("cannot start any token")) {
            return new SyntaxProblem(
                    here, "a text without quotes cannot start with this character", "put the text in quotes");
        }
        if (problem.startsWith("found unknown escape")) {
            return new SyntaxProblem(
                    here, "YAML has no such escape", "double the backslash, or use single quotes around the text");
        }
        if (String.valueOf(e.getContext()).contains("double-quoted")) {
            return new SyntaxProblem(here, "this escape is no character", "write the character itself");
        }
        return new SyntaxProblem(
                here,
                "this is not well-formed YAML (" + Quoted.line(problem) + ")",
                "look at indentation, quotes and colons here and above");
    }
}
