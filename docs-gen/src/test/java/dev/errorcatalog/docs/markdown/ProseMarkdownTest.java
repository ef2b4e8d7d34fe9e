package dev.errorcatalog.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.docs.prose.Prose;
import org.junit.jupiter.api.Test;

/** Where readers of Markdown differ on blocks; each was found by compiling the pages ({@code src/test/dialects}). */
class ProseMarkdownTest {
    @Test
    void itemsOfOneParagraphStandTogether() {
        assertThat(markdown("- a\n- b")).isEqualTo("-   a\n-   b");
    }

    @Test
    void otherwisePythonMarkdownTakesTheNextItemForWordsOfTheOneBefore() {
        assertThat(markdown("- a\n\n  b\n- c")).isEqualTo("-   a\n\n    b\n\n-   c");
    }

    @Test
    void codeDoesNotStandOnTheLineOfAnItem() {
        assertThat(markdown("- ```\n  a\n  ```\n- b"))
                .isEqualTo("-   <span></span>\n\n    ```\n    a\n    ```\n\n-   b");
    }

    @Test
    void aListDoesNotStandOnTheLineOfAnItem() {
        assertThat(markdown("- 1. a\n  2. b")).isEqualTo("-   <span></span>\n\n    1.  a\n    2.  b");
    }

    @Test
    void listsOfDifferentKindsInARowAreKeptApart() {
        assertThat(markdown("- a\n\n1. b")).isEqualTo("-   a\n\n<span></span>\n\n1.  b");
    }

    @Test
    void listsOfOneKindInARowAreOneList() {
        assertThat(markdown("- a\n\n* b\n\n+ c")).isEqualTo("-   a\n-   b\n-   c");
        assertThat(markdown("1. a\n\n1) b")).isEqualTo("1.  a\n2.  b");
    }

    @Test
    void emptyLinesBeforeCodeAreNotCode() {
        assertThat(markdown("```\n\n  a\n```")).isEqualTo("```\n  a\n```");
    }

    @Test
    void codeOfSpacesThatDoNotBreakIsNoCode() {
        assertThat(markdown("```\n\u00a0\n```")).doesNotStartWith("```");
    }

    @Test
    void emphasisDoesNotBeginOrEndWithASpaceThatDoesNotBreak() {
        assertThat(markdown("*&nbsp;a&nbsp;*")).isEqualTo("*a*");
        assertThat(markdown("a *&nbsp;* b")).isEqualTo("a b");
    }

    @Test
    void aSpaceThatDoesNotBreakStaysWhereALineBegins() {
        assertThat(markdown("a  \n&nbsp;b")).isEqualTo("a  \n&#160;b");
    }

    @Test
    void marksOfEditorsInCodeAreWrittenInEntities() {
        assertThat(markdown("```\n{++a++}\n```"))
                .isEqualTo("<pre><code>&#123;&#43;&#43;a&#43;&#43;&#125;</code></pre>");
    }

    private static String markdown(String text) {
        return ProseMarkdown.write(Prose.of(text));
    }
}
