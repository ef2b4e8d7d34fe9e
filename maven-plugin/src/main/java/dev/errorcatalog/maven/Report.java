package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.CheckResult;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** The forms in which the result of a comparison is told. */
enum Report {
    /** For people. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** Commands that GitHub Actions turns into annotations; it looks for them at the start of a line. */
    GITHUB,
    /** One document of the Static Analysis Results Interchange Format. */
    SARIF,
    /** One XML document in the form of JUnit's reports. */
    JUNIT;

    /** The result in this form; lines end with LF. */
    String of(CheckResult result) {
        return switch (this) {
            case TEXT -> result.text();
            case JSON -> result.json();
            case GITHUB -> result.github();
            case SARIF -> result.sarif();
            case JUNIT -> result.junit();
        };
    }

    /** The format of a name in lower case. */
    static Report named(String format) throws MojoFailureException {
        return Arrays.stream(values())
                .filter(report -> report.word().equals(format))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("errorcatalog.format is `" + format + "`; write one of "
                        + Arrays.stream(values()).map(Report::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
