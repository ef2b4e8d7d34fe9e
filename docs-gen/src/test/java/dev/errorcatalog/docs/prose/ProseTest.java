package dev.errorcatalog.docs.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @Test
    void emphasisCodeAndPlaceholdersArePieces() {
        assertThat(line("a *b* **c** `{d}` {e}{{f}}"))
                .containsExactly(
                        text("a "),
                        new Inline.Emphasis(false, List.of(text("b"))),
                        text(" "),
                        new Inline.Emphasis(true, List.of(text("c"))),
                        text(" "),
                        new Inline.Code("{d}"),
                        text(" "),
                        new Inline.Placeholder("e"),
                        text("{{f}}"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "https://example.org\thttps://example.org",
                "https://example.org:8080/a?b=c&d#e\thttps://example.org:8080/a?b=c&d#e",
                "https://example.org/a_(b)*\thttps://example.org/a_%28b%29%2A",
                "https://example.org/ü\thttps://example.org/%C3%BC"
            })
    void httpsAddressesStayLinks(String address, String encoded) {
        assertThat(line("[x](" + address + ")")).containsExactly(new Inline.Link(encoded, List.of(text("x"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "../other.md",
                "https:example.org",
                "https://user@example.org/",
                "https://exämple.org/",
                "https://",
                "HTTPS&#58;//example.org"
            })
    void otherAddressesLeaveTheirWords(String address) {
        assertThat(line("[x](" + address + ")")).containsExactly(text("x"));
    }

    @Test
    void anImageIsALinkWithItsWords() {
        assertThat(line("![a <b> c](https://example.org/i.png)"))
                .containsExactly(new Inline.Link("https://example.org/i.png", List.of(text("a <b> c"))));
        assertThat(line("![a](i.png) b")).containsExactly(text("a b"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {"*/ code /*\t*/ code /*", "**/ code /**\t**/ code /**", "a_b_c\ta_b_c", "</b>\t</b>"})
    void marksThatAreNotMarkdownStayWords(String markdown, String words) {
        assertThat(line(markdown)).containsExactly(text(words));
    }

    @Test
    void emphasisDoesNotNest() {
        assertThat(line("**a *b* c**")).containsExactly(new Inline.Emphasis(true, List.of(text("a b c"))));
    }

    @Test
    void whiteSpaceStaysOutsideOfLinks() {
        assertThat(line("a[ b ](https://example.org)c"))
                .containsExactly(text("a "), new Inline.Link("https://example.org", List.of(text("b"))), text(" c"));
    }

    @Test
    void headingsQuotationsAndRulesAreParagraphs() {
        assertThat(Prose.of("# A *b*\n\n> c\n\n---").blocks())
                .containsExactly(
                        new Block.Paragraph(List.of(text("# A "), new Inline.Emphasis(false, List.of(text("b"))))),
                        new Block.Paragraph(List.of(text("> c"))),
                        new Block.Paragraph(List.of(text("---"))));
    }

    @Test
    void listsAndCodeAreBlocks() {
        assertThat(Prose.of("1. a\n2. b\n\n```java {1}\nd\n```").blocks())
                .containsExactly(
                        new Block.Items(true, List.of(Prose.of("a"), Prose.of("b"))), new Block.CodeBlock("java", "d"));
    }

    @Test
    void leadAndRestAreTheWhole() {
        Prose prose = Prose.of("a\n\n- b\n- c\n\nd");

        assertThat(prose.lead()).isEqualTo(Prose.of("a"));
        assertThat(prose.rest()).isEqualTo(Prose.of("- b\n- c\n\nd"));
        assertThat(Prose.EMPTY.lead()).isEqualTo(Prose.EMPTY);
        assertThat(Prose.EMPTY.rest()).isEqualTo(Prose.EMPTY);
        assertThat(Prose.EMPTY.summary()).isEmpty();
    }

    @Test
    void linesOfCodeStayAsTheyAre() {
        assertThat(Prose.code("text", List.of("a *b*  c", "{{ d }}")).blocks())
                .containsExactly(new Block.CodeBlock("text", "a *b*  c\n{{ d }}"));
        assertThat(Prose.code("text", List.of()).isEmpty()).isTrue();
    }

    @Test
    void anAddressThatIsNotHttpsIsWords() {
        assertThat(Prose.link("http://example.org").blocks())
                .containsExactly(new Block.Paragraph(List.of(text("http://example.org"))));
    }

    @Test
    void whatLiesDeeperThanTwentyLevelsIsWords() {
        // A list and its item are a level each.
        assertThat(FirstLine.of(Prose.of("- ".repeat(9) + "x"))).containsExactly(text("x"));
        assertThat(FirstLine.of(Prose.of("- ".repeat(15) + "x"))).containsExactly(text("- ".repeat(5) + "x"));
        assertThat(Prose.of("*a ".repeat(19) + "x" + "*".repeat(19)).plainText())
                .doesNotContain("*");
        assertThat(Prose.of("*a ".repeat(30) + "x" + " b*".repeat(30)).plainText())
                .contains("*");
    }

    private static List<Inline> line(String markdown) {
        List<Block> blocks = Prose.of(markdown).blocks();
        assertThat(blocks).hasSize(1);
        return ((Block.Paragraph) blocks.get(0)).content();
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }
}
