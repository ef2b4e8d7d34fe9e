package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** What some YAML version takes for something else than a text; YAML 1.1 is asked of the library. */
class UnquotedTextTest {
    private static final Resolver YAML_11 = new Resolver();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~",
                "null",
                "Null",
                "NULL",
                "true",
                "True",
                "TRUE",
                "false",
                "yes",
                "Yes",
                "YES",
                "no",
                "NO",
                "on",
                "On",
                "ON",
                "off",
                "OFF",
                "0",
                "-1",
                "+12",
                "010",
                "-010",
                "1_000",
                "0b101",
                "0x1F",
                "-0x1f",
                "190:20:30",
                "-1:30",
                "12:30",
                "1.0",
                "-.5",
                "+1.5e+3",
                "1.",
                "6.02e+23",
                ".inf",
                "-.INF",
                "+.Inf",
                ".nan",
                ".NaN",
                ".NAN",
                "2001-12-14",
                "2001-1-1 1:02:03",
                "2001-12-14t21:59:43.10-05:00",
                "2001-12-14 21:59:43.10 -5",
                "2001-12-15 2:59:43.10"
            })
    void isNoTextInYaml11(String text) {
        assertThat(isTyped(text)).as("the library agrees").isTrue();
        assertThat(isRefused(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"190:20:30.15", "=", "0o17", "1e3", "1E3", "-1e-9", ".5e1", "012345678", "08", "y", "N"})
    void isNoTextInYaml12OrOlderReaders(String text) {
        assertThat(isRefused(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "nothing",
                "nullable",
                "truth",
                "one",
                "1.2.3",
                "1.0.0-beta",
                "v1",
                "12a",
                "0xg",
                "-",
                "--",
                "+",
                ".",
                "..",
                "e3",
                "12:",
                "2001-12",
                "one 1",
                "1 one",
                "off-line",
                "Infinity",
                "NaN",
                "inf",
                "1,000",
                "<",
                "protocol/208"
            })
    void isAText(String text) {
        assertThat(isTyped(text)).as("the library agrees").isFalse();
        assertThat(isRefused(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "1.10", "~", "2001-12-14"})
    void quotesMakeItAText(String text) {
        Problems problems = new Problems();
        UnquotedText.check(new Node.Scalar(text, false, false, new Source("a", text).at(0)), problems);
        assertThat(problems.count()).isZero();
    }

    /** No text made of what numbers, dates and words are made of slips through. */
    @Test
    void whateverTheLibraryTypesIsRefused() {
        String[] parts = {
            "0", "1", "7", "9", "12", "2001", "-", "+", ".", ":", "_", "e", "E", "x", "o", "b", "t", "T", "Z", " ",
            "inf", "nan", "null", "true", "on", "y", "~", "="
        };
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String scalar = text.toString().strip();
            if (!scalar.isEmpty() && isTyped(scalar)) {
                assertThat(isRefused(scalar)).as("seed 7: %s", scalar).isTrue();
            }
        }
    }

    private static boolean isTyped(String text) {
        return !YAML_11.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static boolean isRefused(String text) {
        Problems problems = new Problems();
        UnquotedText.check(new Node.Scalar(text, true, false, new Source("a", text).at(0)), problems);
        return problems.count() == 1;
    }
}
