package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who waits at a terminal sees what for; afterwards the line is as it was before. */
class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private final Progress progress = new Progress(Optional.of(new PrintWriter(terminal)));

    @Test
    void aLineSaysWhatIsDoneAndGoesAwayWhenItIs() {
        String meanwhile = progress.during("reading", terminal::toString);

        assertThat(meanwhile).isEqualTo("reading ...");
        assertThat(terminal.toString()).isEqualTo("reading ...\r           \r");
    }

    @Test
    void theLineGoesAwayBeforeAFailureIsTold() {
        assertThatThrownBy(() -> progress.during("reading", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(terminal.toString()).endsWith("\r");
    }

    @Test
    void whereNobodyLooksTheWorkIsDoneAllTheSame() {
        assertThat(new Progress(Optional.empty()).<Integer, RuntimeException>during("reading", () -> 42))
                .isEqualTo(42);
    }
}
