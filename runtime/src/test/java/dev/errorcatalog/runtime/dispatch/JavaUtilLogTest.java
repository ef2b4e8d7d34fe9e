package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class JavaUtilLogTest {
    @Test
    void byDefaultLinesGoToJavaUtilLogging() {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.of(PostErrors::toException);
        try (LoggedRecords records = new LoggedRecords()) {
            dispatcher.dispatch(PostErrors.report(PostErrors.BUSY).build());
            dispatcher.dispatch(
                    PostErrors.report(PostErrors.LATE).message("{0} '").build());

            assertThat(records.texts())
                    .hasSize(2)
                    .anyMatch(text -> text.startsWith("FINE retried, 1 in a row since "))
                    .contains("WARNING [post/2 LATE] {0} ' (help: https://errors.example.org/post-2)");
        }
    }

    @Test
    void aFormatterNeitherReadsTheTextNorAddsLines() {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.of(PostErrors::toException);
        dispatcher.otherwise(exception -> {
            throw new IllegalStateException("{0}\n$", exception);
        });
        try (LoggedRecords records = new LoggedRecords()) {
            dispatcher.dispatch(
                    PostErrors.report(PostErrors.LATE).message("{0} $ \n").build());

            LogRecord logged = records.records.get(0);
            assertThat(new SimpleFormatter().formatMessage(logged))
                    .isEqualTo(logged.getMessage())
                    .contains("{0} $ \\u000A");
            assertThat(logged.getThrown()).isNull();
        }
    }
}
