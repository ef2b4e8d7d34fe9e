package dev.errorcatalog.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.docs.Samples;
import dev.errorcatalog.docs.content.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A page writer that leaves something out makes the rendering fail, and the message names it. */
class CompletenessTest {
    private static final Reference REFERENCE = Reference.of(Samples.golden(), Optional.empty());

    static IntStream everyWriter() {
        return IntStream.range(0, PageWriters.ALL.size());
    }

    @ParameterizedTest
    @MethodSource("everyWriter")
    void aKindOfPageThatIsNotWrittenIsMissed(int broken) {
        List<Function<Reference, Stream<MarkdownPage>>> writers = new ArrayList<>(PageWriters.ALL);
        writers.set(broken, reference -> Stream.empty());

        assertThatThrownBy(() -> MarkdownWriter.write(REFERENCE, writers))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("left out of the reference: ");
    }

    @Test
    void aPageOfOneErrorThatIsNotWrittenIsMissed() {
        List<Function<Reference, Stream<MarkdownPage>>> writers = new ArrayList<>(PageWriters.ALL);
        writers.set(1, reference -> reference.errors().stream().skip(1).map(ErrorPageWriter::write));

        assertThatThrownBy(() -> MarkdownWriter.write(REFERENCE, writers))
                .hasMessage("left out of the reference: CALL_UNKNOWN on errors/call-minus-1");
    }

    @Test
    void aPageThatIsWrittenTwiceIsRefused() {
        List<Function<Reference, Stream<MarkdownPage>>> writers = new ArrayList<>(PageWriters.ALL);
        writers.add(writers.get(1));

        assertThatThrownBy(() -> MarkdownWriter.write(REFERENCE, writers))
                .hasMessage("two pages at errors/call-minus-1");
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "errors/call-50\t<a id=\"BAD_LOGIN\"></a>\tBAD_LOGIN on errors/call-50",
                "errors/call-50\t<a id=\"WRONG_PASSWORD\"></a>\tWRONG_PASSWORD on errors/call-50",
                "index\t](errors/call-50.md)\tBAD_LOGIN on index",
                "index\t](categories/later.md)\tlater on index",
                "categories/call\t](../errors/call-50.md)\tBAD_LOGIN on categories/call",
                "categories/call\t<a id=\"call\"></a>\tcall on categories/call",
                "categories/call\t<a id=\"rpc\"></a>\trpc on categories/call",
                "classes/LoginException\t](../errors/call-50.md)\tBAD_LOGIN on classes/LoginException",
                "classes/UndoneException\t<a id=\"writes\"></a>\twrites on classes/UndoneException",
                "classes/OddException\t<a id=\"OddException\"></a>\tOddException on classes/OddException",
                "classes/index\t](OddException.md)\tOddException on classes/index",
                "reset\t](errors/session-208.md)\tBAD_FILE on reset",
                "retired\t](errors/session-207.md)\tLOST_SESSION on retired",
                "retired\t<a id=\"NEVER_SENT\"></a>\tNEVER_SENT on retired",
                "retired\t<a id=\"GoneException\"></a>\tGoneException on retired"
            })
    void anythingLeftOutOfAPageIsMissed(String page, String mark, String missing) {
        SortedMap<String, String> pages = new TreeMap<>();
        MarkdownWriter.write(REFERENCE)
                .forEach((path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
        String written = pages.getOrDefault(page + ".md", "");
        assertThat(written).contains(mark);
        pages.put(page + ".md", written.replace(mark, ""));

        assertThatThrownBy(() -> Completeness.check(REFERENCE, pages))
                .hasMessage("left out of the reference: " + missing);
    }
}
