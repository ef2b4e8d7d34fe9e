package dev.errorcatalog.docs.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.docs.MarkdownReference;
import dev.errorcatalog.docs.Samples;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of every catalog. */
class PagesTest {
    static Stream<Named<Catalog>> catalogs() {
        return Stream.of(
                Named.of("golden", Samples.golden()),
                Named.of("device-sync", Samples.deviceSync()),
                Named.of("hostile", Samples.hostile()));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyLinkBetweenPagesLeadsToAPage(Catalog catalog) {
        SortedMap<String, byte[]> pages = MarkdownReference.render(catalog);

        pages.forEach((path, page) -> {
            for (String address : Nodes.of(page).links) {
                String target = URI.create("/" + path).resolve(address).toString();
                assertThat(target.startsWith("https://") || pages.containsKey(target.substring(1)))
                        .as("%s links to %s", path, address)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void noTextBringsInTagsImagesOrHeadings(Catalog catalog) {
        MarkdownReference.render(catalog).forEach((path, page) -> {
            Nodes nodes = Nodes.of(page);

            assertThat(nodes.tags)
                    .as(path)
                    .allMatch(tag -> tag.matches("<a id=\"[A-Za-z0-9_-]+\">|</a>|</?code>|</?span>"
                            + "|<span></span>|<pre><code>([^<>]|</?span>)*</code></pre>"));
            assertThat(nodes.images).as(path).isZero();
            assertThat(nodes.titles).as(path).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void noTemplateOfAnyReaderIsOnAPage(Catalog catalog) {
        MarkdownReference.render(catalog)
                .forEach((path, page) -> assertThat(new String(page, UTF_8))
                        .as(path)
                        .startsWith("---\ntitle: \"")
                        .doesNotContain("{{", "{%", "{#", "<!--", "--8<--")
                        .doesNotContainPattern("(?m)^(import|export) "));
    }

    /** What a reader of Markdown sees on a page. */
    private static final class Nodes extends AbstractVisitor {
        private final List<String> links = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private int images;
        private int titles;

        static Nodes of(byte[] page) {
            String text = new String(page, UTF_8);
            String body = text.substring(text.indexOf("\n---\n") + 5);
            Nodes nodes = new Nodes();
            Parser.builder().build().parse(body).accept(nodes);
            return nodes;
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline html) {
            tags.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            tags.add(html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            images++;
        }

        @Override
        public void visit(Heading heading) {
            titles += heading.getLevel() == 1 ? 1 : 0;
            visitChildren(heading);
        }
    }
}
