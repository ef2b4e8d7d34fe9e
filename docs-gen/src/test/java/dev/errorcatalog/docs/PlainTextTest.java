package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain words                          | plain words
            two  spaces                          | two spaces
            use `a.b()` here                     | use a.b() here
            some *soft* and **loud** words       | some soft and loud words
            ***both* at once**                   | both at once
            [guide](https://example.org/a)       | guide (https://example.org/a)
            <https://example.org/a>              | https://example.org/a
            [guide](http://example.org)          | guide
            [guide](javascript:alert(1))         | guide
            ![a picture](https://example.org/a)  | a picture (https://example.org/a)
            look at {writes} now                 | look at {writes} now
            {{ literal }}                        | {{ literal }}
            # Owned                              | # Owned
            ## *soft* heading ##                 | ## soft heading ##
            > quoted                             | > quoted
            * * *                                | * * *
            ***                                  | ***
            ___                                  | ___
            -                                    | -
            <b onclick=x>raw</b>                 | <b onclick=x>raw</b>
            <!-- hides the rest                  | <!-- hides the rest
            path C:\\users\\u12                  | path C:\\users\\u12
            x */ static { System.exit(3); } /*   | x */ static { System.exit(3); } /*
            ---                                  | ---
            [only]: https://example.org          | [only]: https://example.org
            &lt;b&gt; &amp; &copy;               | <b> & ©
            """)
    void keepsTheWords(String markdown, String text) {
        assertThat(PlainText.of(markdown)).isEqualTo(text);
    }

    /** A text is a part of a page that has headings, quotations and rules of its own. */
    @Test
    void marksOfOtherBlocksAreShownAsTheyStand() {
        assertThat(PlainText.of(
                        "# One\n\nTwo\n===\n\nThree\n---\n\n---\n\n> four\n> five\n\n- # six\n- > seven\n\n***"))
                .isEqualTo("""
                        # One

                        Two ===

                        Three ---

                        ---

                        > four > five

                        - # six
                        - > seven

                        ***""");
    }

    @Test
    void laysOutParagraphsListsAndCode() {
        assertThat(PlainText.of("""
                        First line
                        of two.

                        - one
                        - two
                          lines

                        3. first
                        4. second

                        ```java
                        int a;
                        int b;
                        ```
                        """)).isEqualTo("""
                        First line of two.

                        - one
                        - two lines

                        1. first
                        2. second

                        int a;
                        int b;""");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            One. Two.                             | One.
            No end                                | No end
            Really? Yes.                          | Really?
            Some, e.g. this one, stay. Next.      | Some, e.g. this one, stay.
            Version 1.2 came. Then 1.3.           | Version 1.2 came.
            It said "stop." Then it did.          | It said "stop."
            Call `a. B` now. Next.                | Call a. B now.
            **Stop here.** Next.                  | Stop here.
            See [a guide](https://a.example). Go. | See a guide.
            服务器已关闭。请重试。                  | 服务器已关闭。
            - item one. More.                     | item one.
            # Title. More.                        | # Title.
            > Quoted. More.                       | > Quoted.
            """)
    void summaryIsTheFirstSentence(String markdown, String sentence) {
        assertThat(PlainText.summary(markdown)).isEqualTo(sentence);
    }

    @Test
    void summaryIsOneLine() {
        assertThat(PlainText.summary("first\nline  \nsecond line\n\nother")).isEqualTo("first line");
        assertThat(PlainText.summary("```\ncode one\ncode two\n```")).isEqualTo("code one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#x202E;",
                "&#x61C;",
                "&#x200E;",
                "&#x200F;",
                "&#x85;",
                "&#1;",
                "&#xFEFF;",
                "&#x2028;",
                "&#xFFFF;",
                "&#xE0041;",
                "`\u0007`"
            })
    void charactersThatCatalogsRefuseDoNotComeInThroughMarkdown(String markdown) {
        assertThat(PlainText.of("a" + markdown + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "*a ", "[", "- ", "**a*", "![", "<", "`", "_a ", "((", "1. "})
    void deepNestingEndsInWords(String piece) {
        String markdown = piece.repeat(16_000 / piece.length()) + "end";

        assertThat(PlainText.of(markdown)).endsWith("end");
        assertThat(PlainText.summary(markdown)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"*a, b*", "**a, b**", "[a, b](https://example.org)", "_a *b, c* d_"})
    void deepNestingThatIsClosedEndsInWords(String open, String close) {
        String markdown = (open + " ").repeat(3_000) + "middle" + (" " + close).repeat(3_000);

        assertThat(PlainText.of(markdown)).contains("middle");
        assertThat(PlainText.summary(markdown)).contains("middle");
    }
}
