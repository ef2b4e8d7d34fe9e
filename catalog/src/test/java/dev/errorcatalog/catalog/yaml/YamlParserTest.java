package dev.errorcatalog.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.reader.StreamReader;

class YamlParserTest {
    @ParameterizedTest
    @ValueSource(strings = {"no", "010", "1.10", "12:30", "2001-12-14", "0x1F", "1_000", "~", "null", "1e3", ".inf"})
    void everyScalarIsItsText(String text) {
        assertThat(parse("a: " + text))
                .isInstanceOfSatisfying(
                        Node.Mapping.class,
                        map -> assertThat(map.pairs().get(0).value())
                                .isInstanceOfSatisfying(Node.Scalar.class, scalar -> {
                                    assertThat(scalar.text()).isEqualTo(text);
                                    assertThat(scalar.plain()).isTrue();
                                    assertThat(scalar.cut()).isFalse();
                                }));
    }

    /** The length of a node ends with the node, or with its first line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "plain text; 1:4+10",
                "'quoted'; 1:4+8",
                "\"es\\u0063aped\"; 1:4+14",
                "\uD83D\uDE00 text; 1:4+6",
                "[a, b]; 1:4+6",
                "{a: b}; 1:4+6",
                "two\\n lines; 1:4+3",
                "\"two\\n  lines\"; 1:4+4",
                "[a,\\n  b]; 1:4+3",
                "|\\n  block; 1:4+1",
                "\\n  - item; 2:3+1",
                "\\n  key: value; 2:3+1"
            })
    void everyNodeHasAPlace(String yaml, String place) {
        Node.Mapping map = (Node.Mapping) parse("a: " + yaml.replace("\\n", "\n"));
        Position position = map.pairs().get(0).value().position();
        assertThat(position.line() + ":" + position.column() + "+" + position.length())
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "text # x; true",
                "text #; true",
                "text\t# x; true",
                "text#x; false",
                "'text' # x; false",
                "text; false",
                "'a # b'; false",
                "two\\n  lines # x; true",
                "text\\n# x; false",
                "|\\n  a # b; false"
            })
    void aCommentBehindAPlainTextIsSeen(String yaml, boolean cut) {
        Node.Mapping map = (Node.Mapping) parse("a: " + yaml.replace("\\n", "\n") + "\nb: c");
        assertThat(map.pairs().get(0).value())
                .isInstanceOfSatisfying(
                        Node.Scalar.class, scalar -> assertThat(scalar.cut()).isEqualTo(cut));
    }

    @Test
    void bothOfTwoEqualKeysAreThere() {
        Node.Mapping map = (Node.Mapping) parse("a: 1\n'a': 2");
        assertThat(map.pairs()).hasSize(2);
        assertThat(map.find("a").orElseThrow()).isSameAs(map.pairs().get(0));
        assertThat(map.find("b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void nestingGoesEightDeep(int depth, int count) {
        Problems problems = new Problems();
        YamlParser.parse(new Source("a", "[".repeat(depth) + "]".repeat(depth)), problems);
        assertThat(problems.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"4096, 0", "4097, 1"})
    void aRunHas4096Characters(int length, int count) {
        Problems problems = new Problems();
        YamlParser.parse(new Source("a", "a: " + "x".repeat(length) + " y"), problems);
        assertThat(problems.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void eightMarksFollowEachOther(int length, int count) {
        Problems problems = new Problems();
        YamlParser.parse(new Source("a", "a: x" + "\u0301".repeat(length) + "y" + "\u0301".repeat(8)), problems);
        assertThat(problems.count()).isEqualTo(count);
    }

    /** Ours holds all of the text, the library's a window of it; the scanner must not see a difference. */
    @Test
    void ourReaderReadsAsTheLibrarysDoes() {
        String text = "a: \uD83D\uDE00\r\nb\rc\n\n\r\n d".repeat(200);
        StreamReader theirs = new StreamReader(text);
        StreamReader ours = new TextReader("a", text);
        Random random = new Random(3);
        while (theirs.peek() != 0) {
            int step = 1 + random.nextInt(5);
            assertThat(ours.peek()).isEqualTo(theirs.peek());
            assertThat(ours.peek(step)).isEqualTo(theirs.peek(step));
            assertThat(ours.prefix(step)).isEqualTo(theirs.prefix(step));
            assertThat(List.of(ours.getIndex(), ours.getLine(), ours.getColumn()))
                    .isEqualTo(List.of(theirs.getIndex(), theirs.getLine(), theirs.getColumn()));
            assertThat(ours.getMark().toString()).isNotEmpty();
            if (random.nextBoolean()) {
                ours.forward(step);
                theirs.forward(step);
            } else {
                // The library counts a prefix as columns of one line, so that none may hold a line's end.
                ours.forward();
                theirs.forward();
            }
        }
        assertThat(ours.peek()).isZero();
        assertThat(ours.peek(3)).isZero();
    }

    private static Node parse(String yaml) {
        Problems problems = new Problems();
        return YamlParser.parse(new Source("a", yaml), problems).orElseThrow();
    }
}
