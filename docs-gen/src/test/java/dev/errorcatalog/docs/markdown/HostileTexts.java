package dev.errorcatalog.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts made of what breaks readers of Markdown. */
public final class HostileTexts {
    /** What some reader takes for more than its characters. */
    private static final List<String> MARKS = List.of("""
            * ** _ __ ` `` ``` ~~~ [ ] ( ) ](https://example.org/a_b*c) ](javascript:alert(1)) ![x](https://example.org/i.png)
            <https://example.org/?a=1&b=2> < > </ /> <b> </b> </code></pre> <!-- --> <script> <style> <template> </div>
            <Component/> <br> <x:y> <wbr> <? <!x> <![CDATA[ { } {{ }} {% %} {# #} ${ {word} {{word}} {#id} {.class} {: {++a++}
            {--a--} {>>a<<} {a|safe} \\ \\* \\` \\( \\[ # ## + - = ~ ^ | || |---| & &amp; &lt; &#123; &#x7b; &#10; &nbsp; &copy;
            ::: :::note :::tip[x] ::x{y} :x[y] :x !!! ??? ???+ === ==x== ++x++ --- *** ___ ~x~ ~~x~~ ^x^ ^^x^^ $ $x$ $$ $$x$$
            :smile: :+1: :100: :warning: :) :-( ;) @name @a/b #12 GH-1 a/b#1 a@b !1 0123456789abcdef0123456789abcdef01234567
            --8<-- ;--8<-- <<<x @[x](y) @include(x) [[x]] [[toc]] [TOC] [[_TOC_]] [^1] [^1]: ^[x] *[abbr] *[ab]: [x]: [x]:y
            [ ] [x] [!NOTE] [!note] www.example.org example.org example.com/a 1.2.3.4 localhost http://example.org
            https://localhost //example.org //localhost ftp://a.b mailto:a@b.org a@example.org a.b@c-d.org xmpp:a@b.c
            字.com é.fr a字.org tel:123 file:///a (c) (C) (tm) (r) +/- =/= 1/2 3/4 c/o --> <-- <--> 1st 2nd ... .. -- --- '' ""
            'x' "x" ` import export importx const function await return @import @media NOTE: : :: ; , . ! ? ?? / // /* */ % %s
            \u00e9 \u5b57 \u200b \u00a0 \ud83d\ude00 e\u0301 \u0627 a Z 0 1) 1. 12. a. - + > >! <details> <summary> <a> <img>""".split("\\s+"));

    /** Where a mark can stand; {@code §} is its place. */
    private static final List<String> PLACES = List.of(
            "§",
            "§ word",
            "§word",
            "word §",
            "word§",
            "wo§rd",
            "§§",
            "a §b§ c",
            "a §b c§ d",
            "{x}§{y}",
            "`c`§`d`",
            "*a*§**b**",
            "*a §b*",
            "*§*",
            "**§ b** c",
            "[§](https://example.org)",
            "[a§b](https://example.org/§)",
            "- §\n- § b",
            "1. §\n\n   § b",
            "> §\n> § b",
            "# §",
            "| a | § |\n|---|---|\n| § | b |",
            "a\n§",
            "a  \n§ b\\\n§",
            "a\n\n§ b\n\n§",
            "a\n§\n===\nb\n§\n---",
            "`§` and ``§``",
            "```§\n§\n```",
            "- a\n\n      § b\n\n      §",
            "    § b\n    §",
            "A. § B. §");

    private static final List<String> FILLERS = List.of(
            " ",
            " ",
            "\n",
            "\n\n",
            "  \n",
            "    ",
            "\t",
            "\n- ",
            "\n1. ",
            "\n> ",
            "\n---\n",
            "\n```\n",
            "\n    ",
            "\n| a | b |",
            "b c",
            "word",
            ". ",
            ", ");

    private final Random random;

    public HostileTexts(long seed) {
        random = new Random(seed);
    }

    /** Every mark in every place. */
    public static List<String> everywhere() {
        List<String> texts = new ArrayList<>();
        for (String place : PLACES) {
            MARKS.forEach(mark -> texts.add(place.replace("§", mark)));
        }
        return texts;
    }

    /** Some marks in a row. */
    public String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            List<String> from = random.nextInt(4) == 0 ? FILLERS : MARKS;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
