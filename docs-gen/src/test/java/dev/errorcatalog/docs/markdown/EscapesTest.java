package dev.errorcatalog.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, with commas; and (brackets). Really?",
                "It's the \"right\" one: 50% or a/b",
                "sub-class and - a dash, -1 and (-2)",
                "a .NET word",
                "BAD_CLIENT_FILE is a name",
                "version 1.2.3, e.g. this one",
                "服务器已关闭。ошибка été"
            })
    void wordsStayReadable(String text) {
        assertThat(Escapes.text(text, true)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "<b>\t&#60;b&#62;",
                "a & b\ta &#38; b",
                "*a*\t&#42;a&#42;",
                "_a_\t&#95;a&#95;",
                "`a`\t&#96;a&#96;",
                "[a](b)\t&#91;a&#93;(b)",
                "![a]\t&#33;&#91;a&#93;",
                "{a}\t&#123;a&#125;",
                "{{ a }}\t&#123;<span></span>&#123; a &#125;&#125;",
                "{% a %}\t&#123;% a %&#125;",
                "${a}\t&#36;<span></span>&#123;a&#125;",
                "$x$\t&#36;<span></span>x&#36;<span></span>",
                "a | b\ta &#124; b",
                "a\\b\ta&#92;b",
                "~~a~~\t&#126;&#126;a&#126;&#126;",
                "==a==\t&#61;&#61;a&#61;&#61;",
                "a--b\ta&#45;&#45;b",
                "a...b\ta&#46;&#46;&#46;b",
                ":smile: \t&#58;<span></span>smile: ",
                "a::b\ta&#58;&#58;b",
                "a::b::c\ta&#58;&#58;<span></span>b&#58;&#58;c",
                "(c) (TM) (a)\t&#40;c) &#40;TM) (a)",
                "1/2 c/o a/b\t1&#47;2 c&#47;o a/b",
                ";) ;-) x-) a; b\t&#59;) ;&#45;) x&#45;) a; b",
                "a ::: b\ta &#58;&#58;&#58; b",
                "https://a\thttps&#58;<span></span>/&#47;a",
                "www.example\tww&#119;<span></span>&#46;example",
                "a@b\ta&#64;<span></span>b",
                "#12\t&#35;12"
            })
    void marksBecomeEntities(String text, String markdown) {
        assertThat(Escapes.text(text)).isEqualTo(markdown);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "- item\t&#45; item",
                "--- \t&#45;&#45;&#45; ",
                "1. item\t1&#46; item",
                "12) item\t12&#41; item",
                ": definition\t&#58; definition",
                "??? note\t&#63;&#63;&#63; note",
                "import a from b\t&#105;mport a from b",
                "export default\t&#101;xport default",
                "important words\timportant words",
                "1.5 times\t1&#46;5 times"
            })
    void moreMarksBecomeEntitiesWhereALineBegins(String text, String markdown) {
        assertThat(Escapes.text(text, true)).isEqualTo(markdown);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "plain: words\t\"plain: words\"",
                "a \"b\" \\c\t\"a \\\"b\\\" \\\\c\"",
                "{{ a }}\t\"\\x7b\\x7b a \\x7d\\x7d\"",
                "<!-- a\t\"\\x3c!-- a\"",
            })
    void frontMatterIsQuoted(String text, String yaml) {
        assertThat(Escapes.yaml(text)).isEqualTo(yaml);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "a.b()\t`a.b()`",
                "a|b\t<code>a&#124;b</code>",
                "a`b\t<code>a&#96;b</code>",
                "{{ a }}\t<code>&#123;<span></span>&#123; a &#125;&#125;</code>",
                "{% a\t<code>&#123;% a</code>",
                "<!-- a\t<code>&#60;&#33;&#45;&#45; a</code>",
                "{++a++}\t<code>&#123;&#43;&#43;a&#43;&#43;&#125;</code>",
                "#!java a\t<code>&#35;&#33;java a</code>",
                "::: a\t<code>&#58;&#58;&#58; a</code>",
                "\u00a0a\t<code>\u00a0a</code>",
                "{code}\t`{code}`"
            })
    void codeInALine(String code, String markdown) {
        assertThat(CodeMarkdown.inline(code)).isEqualTo(markdown);
    }

    @Test
    void blocksOfCodeHaveALongerFenceThanTheyHold() {
        assertThat(CodeMarkdown.block("java", "int a;")).isEqualTo("```java\nint a;\n```");
        assertThat(CodeMarkdown.block("", "```\nx\n`````")).isEqualTo("``````\n```\nx\n`````\n``````");
    }

    @Test
    void blocksOfCodeWithTemplateMarksAreWrittenInEntities() {
        assertThat(CodeMarkdown.block("", "{{ a }}\n  </code>"))
                .isEqualTo("<pre><code>&#123;<span></span>&#123;&#32;a&#32;&#125;&#125;<span>&#10;</span>&#32;&#32;"
                        + "&#60;/code&#62;</code></pre>");
    }
}
