package dev.errorcatalog.processor.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import dev.errorcatalog.processor.generate.SourceFile;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An app that was compiled against one version of an SDK, run on the next one: what it does beside what the comparison
 * says of the change. The classes are swapped, the app is not compiled again.
 */
class SwappedJarTest {
    private static final ErrorId FULL = new ErrorId("sync", "1");
    private static final ErrorId DIVERGED = new ErrorId("sync", "2");
    private static final ErrorId ADDED = new ErrorId("sync", "3");
    private static final ErrorId SIGNED_OUT = new ErrorId("http", "401");

    private static final Version RELEASED = Version.of("SdkException")
            .type("SyncException", "SdkException")
            .type("ResetException", "SyncException")
            .type("HttpException", "SdkException")
            .type("LoginException", "HttpException")
            .category("sync", "SyncException")
            .category("http", "HttpException")
            .code(FULL, "SyncException")
            .code(DIVERGED, "ResetException")
            .code(SIGNED_OUT, "LoginException");

    /** The app: one layer that syncs, one that signs in; each has handlers of its own errors only. */
    private static final SourceFile APP = new SourceFile("sdk.MyApp", """
            package sdk;
            import dev.errorcatalog.runtime.ErrorReport;
            public final class MyApp implements dev.errorcatalog.processor.compat.App {
              public MyApp() {}
              @Override public String receive(ErrorReport report) {
                try {
                  return report.category().equals("sdk::sync") ? sync(report) : signIn(report);
                } catch (SdkException e) {
                  return "escapes";
                }
              }
              private static String sync(ErrorReport report) {
                try {
                  throw SdkErrors.toException(report);
                } catch (ResetException e) {
                  return "ResetException";
                } catch (SyncException e) {
                  return "SyncException";
                }
              }
              private static String signIn(ErrorReport report) {
                try {
                  throw SdkErrors.toException(report);
                } catch (LoginException e) {
                  return "LoginException";
                } catch (HttpException e) {
                  return "HttpException";
                }
              }
            }
            """);

    private static final Map<String, byte[]> CLASSES = Sdk.compile(
            Stream.concat(Sdk.sources(RELEASED, "sdk").stream(), Stream.of(APP)).toList());

    /**
     * A row of the table.
     *
     * @param code what is received
     * @param was the handler that ran when the app was released
     * @param is the handler that runs after the swap, or why none can
     * @param verdict the worst of the findings
     * @param rules the findings, the worst first
     */
    private record Change(
            String name,
            UnaryOperator<Version> edit,
            ErrorId code,
            String was,
            String is,
            Verdict verdict,
            List<String> rules) {
        @Override
        public String toString() {
            return name + ": " + was + " -> " + is + ", " + verdict;
        }
    }

    private static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "added error of its category's class",
                        v -> v.code(ADDED, "SyncException"),
                        ADDED,
                        "SyncException",
                        "SyncException",
                        Verdict.SAFE,
                        List.of("entry-added")),
                new Change(
                        "added error of a fresh class below it",
                        v -> v.type("QuotaException", "SyncException").code(ADDED, "QuotaException"),
                        ADDED,
                        "SyncException",
                        "SyncException",
                        Verdict.SAFE,
                        List.of("class-added", "entry-added")),
                new Change(
                        "added error of an existing class below it",
                        v -> v.code(ADDED, "ResetException"),
                        ADDED,
                        "SyncException",
                        "ResetException",
                        Verdict.RISKY,
                        List.of("catch-widened", "entry-added")),
                new Change(
                        "added error of an existing class outside",
                        v -> v.code(ADDED, "HttpException"),
                        ADDED,
                        "SyncException",
                        "escapes",
                        Verdict.BREAKING,
                        List.of("catch-lost", "entry-added")),
                new Change(
                        "renamed class, the new one below the old one",
                        v -> v.type("SignInException", "LoginException").code(SIGNED_OUT, "SignInException"),
                        SIGNED_OUT,
                        "LoginException",
                        "LoginException",
                        Verdict.SAFE,
                        List.of("class-added", "catch-refined")),
                new Change(
                        "renamed class, the old one below the new one",
                        v -> v.type("SignInException", "HttpException")
                                .type("LoginException", "SignInException")
                                .code(SIGNED_OUT, "SignInException"),
                        SIGNED_OUT,
                        "LoginException",
                        "HttpException",
                        Verdict.BREAKING,
                        List.of("catch-lost", "class-inserted", "class-added")),
                new Change(
                        "inserted class",
                        v -> v.type("TransferException", "SyncException").type("ResetException", "TransferException"),
                        DIVERGED,
                        "ResetException",
                        "ResetException",
                        Verdict.SAFE,
                        List.of("class-inserted", "class-added")),
                new Change(
                        "removed class, whatever the error",
                        v -> v.withoutType("LoginException"),
                        FULL,
                        "SyncException",
                        "NoClassDefFoundError",
                        Verdict.BREAKING,
                        List.of("class-removed", "catch-lost")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theAppDoesWhatTheComparisonSays(Change change) {
        Version next = change.edit().apply(RELEASED);
        Map<String, byte[]> swapped =
                Sdk.swap(CLASSES, Sdk.compile(Sdk.sources(next, "sdk")), APP.qualifiedName()::equals);

        assertThat(handler(CLASSES, change.code())).as("ran before").isEqualTo(change.was());
        assertThat(handler(swapped, change.code())).as("runs now").isEqualTo(change.is());
        List<Finding> findings = CompatRules.compare(RELEASED.release(), next.release());
        assertThat(findings).extracting(Finding::rule).containsExactlyElementsOf(change.rules());
        assertThat(findings.get(0).verdict()).as("worst verdict").isEqualTo(change.verdict());
    }

    private static String handler(Map<String, byte[]> classes, ErrorId code) {
        ErrorReport report =
                ErrorReport.of(CatalogOf.wire(code.category()), code.code()).build();
        try {
            return new Sdk(classes).client(APP.qualifiedName(), App.class).receive(report);
        } catch (NoClassDefFoundError e) {
            return e.getClass().getSimpleName();
        }
    }
}
