package dev.errorcatalog.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {
    @Test
    void beginsWithFrontMatterAndHeading() {
        assertThat(new MarkdownPage(PageName.INDEX, "A *title*", "It's: \"this\""))
                .hasToString("""
                        ---
                        title: "A *title*"
                        description: "It's: \\"this\\""
                        ---

                        # A &#42;title&#42;
                        """);
    }

    @Test
    void shortensALongDescriptionBetweenCharacters() {
        String page = new MarkdownPage(PageName.INDEX, "t", "\uD83D\uDE00".repeat(301)).toString();

        assertThat(page).contains("description: \"" + "\uD83D\uDE00".repeat(300) + "…\"");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        MarkdownPage page = page();
        String before = page.toString();

        page.table(List.of("A"), List.of());
        page.list(List.of());
        page.prose(Prose.EMPTY);

        assertThat(page).hasToString(before);
    }

    @Test
    void escapesEveryPartOfALine() {
        Line line = page().line()
                .text("<b> ")
                .code("a|b")
                .strong("*c*")
                .link("[d]", PageName.RESET)
                .inlines(Prose.of("e | f").summary());

        assertThat(line)
                .hasToString("&#60;b&#62; <code>a&#124;b</code>**&#42;c&#42;**[&#91;d&#93;](reset.md)e &#124; f");
    }

    @Test
    void itemsOfListsAreFourColumnsDeepForEveryReader() {
        assertThat(ProseMarkdown.write(Prose.of("- a\n\n  b\n  1. c\n\n     ```\n     d\n     ```")))
                .isEqualTo("""
                        -   a

                            b

                            1.  c

                                ```
                                d
                                ```""");
    }

    @Test
    void emphasisStaysWhereEveryReaderSeesIt() {
        assertThat(ProseMarkdown.write(Prose.of("*a* (**b**), **c**. d**e**f"))).isEqualTo("*a* (**b**), **c**. def");
    }

    private static MarkdownPage page() {
        return new MarkdownPage(PageName.INDEX, "t", "d");
    }
}
