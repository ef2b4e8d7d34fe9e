package dev.errorcatalog.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.docs.prose.Prose;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds: what we write shows the same words, and nothing but our own few tags is HTML. */
class HostileTextTest {
    private static final Set<String> OUR_TAGS = Set.of("<span>", "</span>", "<code>", "</code>");
    private static final Parser ORACLE = Parser.builder()
            .enabledBlockTypes(Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class))
            .build();
    private static final Parser READER = Parser.builder().build();
    private static final HtmlRenderer ESCAPING =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final HtmlRenderer PLAIN = HtmlRenderer.builder().build();

    // Printed with every failure of the random texts.
    private static final long SEED = 20_261_120;

    static Stream<String> textsOfTheCorpus() {
        return Stream.of(
                "x */ static { System.exit(3); } /*",
                "x \\uuuu002a/ int evil; /*",
                "path C:\\users\\u12",
                "first\n@deprecated use x\n@param y z\n",
                "use {@code foo( { and never close",
                "ends with a backslash \\",
                "line \\u000a break",
                "100% %s %n {0}",
                "line one\nline two\n",
                "# Owned\n- item\n> quote\n    code\n",
                "```\n</code></pre><h1>x</h1>\n```\n",
                "<!-- hides the rest of the page",
                "{{ site.github.token }} {% include x %} ${{ secrets.X }}");
    }

    @ParameterizedTest
    @MethodSource("textsOfTheCorpus")
    void textsOfTheCorpusShowThemselves(String text) {
        check(text);
    }

    @Test
    void everyMarkShowsItselfInEveryPlace() {
        HostileTexts.everywhere().forEach(HostileTextTest::check);
    }

    @Test
    void tenThousandHostileTextsShowThemselves() {
        HostileTexts texts = new HostileTexts(SEED);
        for (int i = 0; i < 10_000; i++) {
            check(texts.next());
        }
    }

    private static void check(String text) {
        Prose prose = Prose.of(text);
        String markdown = ProseMarkdown.write(prose);
        Node page = READER.parse(markdown);
        String shown = words(PLAIN.render(page));

        assertThat(shown)
                .as("words of %s%nwritten as %s", quoted(text), quoted(markdown))
                .isEqualTo(expected(text));
        assertThat(markdown).as(quoted(text)).doesNotContain("{{", "{%", "{#", "<!--", "--8<--");
        page.accept(new OnlyOurNodes(text));
        summaryStaysOnItsLine(prose, text);
    }

    private static void summaryStaysOnItsLine(Prose prose, String text) {
        String cell = InlineMarkdown.line(prose.summary(), false);

        assertThat(cell).as("summary of %s", quoted(text)).doesNotContain("\n", "|");
        assertThat(words(PLAIN.render(READER.parse("a " + cell))))
                .as("summary of %s%nwritten as %s", quoted(text), quoted(cell))
                .isEqualTo(folded("a" + Prose.words(prose.summary())));
    }

    /** What another writer shows of the same text; a text without anything to show stands for itself. */
    private static String expected(String text) {
        String html = ESCAPING.render(ORACLE.parse(text)).replaceAll("<img[^>]* alt=\"([^\"]*)\"[^>]*>", "$1");
        boolean showsNothing = html.replaceAll("<[^>]*>|[\\s\\p{Z}]", "").isEmpty();
        return showsNothing ? folded(text) : words(html);
    }

    private static String words(String html) {
        String text = html.replaceAll("<[^>]*>", "");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        // The reader of a page decodes what stands in our blocks of HTML.
        for (char c = ' '; c < 127; c++) {
            text = text.replace("&#" + (int) c + ";", c == '&' ? "&amp;" : String.valueOf(c));
        }
        return folded(text.replace("&#10;", "\n").replace("&amp;", "&"));
    }

    // White space folds. Marks of emphasis do not count here: beside a slash they are words for us, not for the other.
    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}*_]+", "");
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        return "\"" + escaped + "\" (seed " + SEED + ")";
    }

    /** Fails at a node that no text may bring in. */
    private static final class OnlyOurNodes extends AbstractVisitor {
        private final String text;

        OnlyOurNodes(String text) {
            this.text = text;
        }

        @Override
        public void visit(HtmlInline html) {
            assertThat(OUR_TAGS).as(quoted(text)).contains(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            assertThat(html.getLiteral())
                    .as(quoted(text))
                    .matches("<pre><code>([^<>]|</?span>)*</code></pre>|<span></span>");
        }

        @Override
        public void visit(Heading heading) {
            throw new AssertionError("a heading from " + quoted(text));
        }

        @Override
        public void visit(BlockQuote quote) {
            throw new AssertionError("a quotation from " + quoted(text));
        }

        @Override
        public void visit(Image image) {
            throw new AssertionError("an image from " + quoted(text));
        }

        @Override
        public void visit(ThematicBreak rule) {
            throw new AssertionError("a rule from " + quoted(text));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            throw new AssertionError("code that MDX does not know from " + quoted(text));
        }

        @Override
        public void visit(Link link) {
            assertThat(link.getDestination()).as(quoted(text)).startsWith("https://");
            visitChildren(link);
        }
    }
}
