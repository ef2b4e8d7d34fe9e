package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.Hostile;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the server sends: one clean line. The long form has a million messages. */
class HostileMessagesTest {
    private static final int MESSAGES = Integer.getInteger("errorcatalog.messages", 20_000);
    private static final int LIMIT = 8 * 1024;

    private final Witness witness = new Witness();
    private final ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(
                    PostErrors::toException)
            .resetMapper(PostErrors::clientReset)
            .log(witness::log)
            .build();

    @Test
    void everyMessageIsOneCleanLine() throws Exception {
        long seed = Long.getLong("errorcatalog.seed", 20_261_121L);
        Random random = new Random(seed);
        for (int i = 0; i < MESSAGES; i++) {
            ErrorReport report = report(random);
            witness.lines.clear();

            dispatcher.dispatch(report);

            assertThat(witness.lines).as("seed %d, message %d", seed, i).hasSize(1);
            String text = witness.lines.get(0).text();
            assertThat(isClean(text))
                    .as("seed %d, message %d: %s", seed, i, text)
                    .isTrue();
        }
    }

    /** Any part may be hostile; some are too long for a line. */
    private static ErrorReport report(Random random) {
        String category = random.nextInt(3) == 0 ? Hostile.text(random, 10) : PostErrors.WIRE;
        String code = random.nextBoolean() ? Hostile.text(random, 10) : Integer.toString(random.nextInt(250));
        ErrorReport.Builder report = ErrorReport.of(category, code).message(text(random));
        if (random.nextInt(4) == 0) {
            report.logUrl(text(random));
        }
        if (random.nextInt(4) == 0) {
            report.helpUrl(text(random));
        }
        return report.build();
    }

    private static String text(Random random) {
        String text = Hostile.text(random, 20);
        return random.nextInt(20) == 0 ? text.repeat(random.nextInt(2_000)) : text;
    }

    /** Written without a look at the code under test: by what encoders and terminals do, character by character. */
    private static boolean isClean(String text) throws CharacterCodingException {
        int bytes = StandardCharsets.UTF_8
                .newEncoder()
                .encode(CharBuffer.wrap(text))
                .remaining();
        return bytes <= LIMIT
                && text.lines().count() == 1
                && text.codePoints().noneMatch(HostileMessagesTest::isHidden);
    }

    private static boolean isHidden(int c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0x061C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F && c != 0x2065)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0xE0001
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    @Test
    void aLongMessageIsCutButTheHelpIsNot() {
        dispatcher.dispatch(PostErrors.report(PostErrors.LATE)
                .message("long ".repeat(100_000))
                .build());

        String text = witness.lines.get(0).text();
        assertThat(text)
                .startsWith("[post/2 LATE] long long")
                .endsWith("\u2026 (help: https://errors.example.org/post-2)");
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(LIMIT - 3, LIMIT);
    }

    @Test
    void aCategoryACodeAndAddressesThatAreTooLongLeaveRoomForTheMessage() {
        String endless = "x".repeat(1_000_000);

        dispatcher.dispatch(ErrorReport.of(endless, endless)
                .message("the message")
                .helpUrl(endless)
                .logUrl(endless)
                .build());

        assertThat(witness.lines.get(0).text())
                .matches("\\[\"x{253}\u2026\"/x{253}\u2026 \\?] the message \\(help: x+\u2026, log: x+\u2026\\)");
    }

    @Test
    void theRawTextIsInTheExceptionOnly() {
        String raw = "a\u001B[31m\nb\u202E";

        dispatcher.dispatch(PostErrors.report(PostErrors.TORN).message(raw).build());

        LogLine line = witness.lines.get(0);
        assertThat(line.text()).contains("a\\u001B[31m\\u000Ab\\u202E");
        assertThat(line.exception())
                .containsInstanceOf(PostException.class)
                .hasValueSatisfying(exception -> assertThat(
                                ((PostException) exception).report().message())
                        .isEqualTo(raw));
    }
}
