package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.CheckResult;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that show a comparison. */
abstract class ReportMojo extends PromiseMojo {
    /** {@code text}, {@code json}, {@code github}, {@code sarif} or {@code junit}. */
    @Parameter(property = "errorcatalog.format", defaultValue = "text", required = true)
    private String format;

    /** A file to write, instead of showing it, where the format is not {@code text}. */
    @Parameter(property = "errorcatalog.output")
    private @Nullable File output;

    /** Shows or writes a result; what people read goes through Maven's log. */
    void tell(CheckResult result) throws MojoExecutionException, MojoFailureException {
        Report report = Report.named(format);
        if (report == Report.TEXT || output != null) {
            result.text().lines().forEach(log(result));
        }
        if (output != null) {
            write(output.toPath(), report.of(result));
        } else if (report != Report.TEXT) {
            raw(report.of(result));
        }
    }

    /** The level of a result: what passes may still be worth a look. */
    private Consumer<String> log(CheckResult result) {
        if (!result.passed()) {
            return getLog()::error;
        }
        boolean risky = result.findings().stream().anyMatch(finding -> finding.verdict() != Verdict.SAFE);
        return risky ? getLog()::warn : getLog()::info;
    }

    private void write(Path file, String text) throws MojoExecutionException {
        try {
            Edits.write(Map.of(file, text));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + file + ": " + e, e);
        }
        getLog().info("wrote " + shown(file));
    }

    /** Prints past Maven's log, which would put its level before each line. */
    private static void raw(String text) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
    }
}
