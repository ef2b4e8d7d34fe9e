package dev.errorcatalog.runtime.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String LONG = "word ".repeat(20).strip();

    @Test
    void proseIsBrokenAtTheWidthAndRawLinesAreNot() {
        Page page = new Page("HEAD").text(LONG).lines("Raw", List.of(LONG));

        assertThat(page.toString().lines().filter(line -> line.startsWith("word")))
                .hasSize(2)
                .allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(page.toString()).contains("\nRaw\n  " + LONG + "\n");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        String address = "https://errors.example.org/" + "x".repeat(Page.WIDTH);

        assertThat(new Page("HEAD").text("see " + address + " now")).hasToString("HEAD\n\nsee\n" + address + "\nnow\n");
    }

    @Test
    void stepsAreNumberedOnlyIfThereAreSeveral() {
        assertThat(new Page("HEAD").items("Do", List.of("this"), true)).hasToString("HEAD\n\nDo\n  this\n");
        assertThat(new Page("HEAD").items("Do", List.of("this", "that\nthere"), true))
                .hasToString("HEAD\n\nDo\n  1. this\n  2. that\n     there\n");
    }

    @Test
    void emptySectionsAreLeftOut() {
        assertThat(new Page("HEAD").text("").items("Do", List.of(), true).lines("Raw", List.of()))
                .hasToString("HEAD\n");
    }
}
