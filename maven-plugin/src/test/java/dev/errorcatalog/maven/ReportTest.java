package dev.errorcatalog.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.release.Check;
import dev.errorcatalog.catalog.release.CheckResult;
import dev.errorcatalog.catalog.release.Given;
import dev.errorcatalog.catalog.release.Workspace;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    /** A check without a lock. */
    private static final CheckResult RESULT = Check.run(new Workspace(
            Catalogs.read("catalog.yaml", "catalog: 1\n".getBytes(UTF_8)),
            Given.absent("catalog.lock.yaml"),
            Given.absent("accepted-changes.yaml"),
            new Version(1, 0, 0, List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text   | error[",
                "json   | {",
                "github | ::error file=catalog.yaml,line=1,",
                "sarif  | {",
                "junit  | <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            })
    void aFormatIsCalledByItsName(String format, String start) throws MojoFailureException {
        assertThat(Report.named(format).of(RESULT))
                .startsWith(start)
                .contains("lock-missing")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource({"xml", "TEXT", "''"})
    void whatIsNoFormatIsRefusedWithThoseThatThereAre(String format) {
        assertThatThrownBy(() -> Report.named(format))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("errorcatalog.format is `" + format + "`; write one of text, json, github, sarif, junit");
    }

    @Test
    void formatsDiffer() throws MojoFailureException {
        assertThat(Report.named("json").of(RESULT))
                .isNotEqualTo(Report.named("sarif").of(RESULT));
    }
}
