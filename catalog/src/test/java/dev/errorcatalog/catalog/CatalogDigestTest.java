package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The digest is that of the content: every value counts, except where facts come from. */
class CatalogDigestTest {
    private static final Path FULL = Path.of("src/test/resources/full");

    /** Every line of the full catalog that can be changed without breaking a rule, and what it becomes. */
    static Stream<List<String>> changes() {
        return Stream.of(
                List.of("name: full-demo", "name: fuller-demo"),
                List.of("title: \"Errors of the demo\"", "title: \"Errors of it\""),
                List.of("docs: https://errors.example.org/", "docs: https://errors2.example.org/"),
                List.of("risky: fail", "risky: warn"),
                List.of("deprecate-for: 3", "deprecate-for: 4"),
                List.of("description: Root of the demo errors.", "description: Root of it."),
                List.of("delivered: handler", "delivered: thrown"),
                List.of("since: 1.1.0\n", "since: 1.1.1\n"),
                List.of("org.example.Other", "org.example.Another"),
                List.of("type: int", "type: long"),
                List.of("aliases: [count]", "aliases: [amount]"),
                List.of("[\"demo::Protocol\", \"Protocol\"]", "[\"Protocol\", \"demo::Protocol\"]"),
                List.of("\"protocol {code}\"", "\"code {code}\""),
                List.of("title: Sync protocol", "title: Protocol of sync"),
                List.of("aliases: [sync, old-sync]", "aliases: [sync]"),
                List.of("Too wide.", "Too wide"),
                List.of("name: NEVER_SENT", "name: NOT_SENT"),
                List.of("reason: \"It was empty.\"", "reason: \"It was full.\""),
                List.of("code: protocol/0", "code: protocol/1"),
                List.of("BAD_IDENT:\n", "BAD_ID:\n"),
                List.of(
                        "      - Choose a reset mode.\n      - Open the file again.\n",
                        "      - Choose a reset mode. Open the file again.\n"),
                List.of("audience: operator", "audience: developer"),
                List.of("retry: after-action", "retry: never"),
                List.of("fatal: true", "fatal: false"),
                List.of("    fatal: false\n", ""),
                List.of("[manual, recover, discard]", "[manual]"),
                List.of("sentinel: true", "sentinel: false"),
                List.of("FIRST_MEANING", "EARLIER_MEANING"),
                List.of("UNKNOWN_CLIENT", "STRANGE_CLIENT"),
                List.of("Sources disagree.", "Sources agree."),
                List.of("second {line}", "third {line}"),
                List.of("[SYNTAX_ERROR, OLD_NAME]", "[OLD_NAME, SYNTAX_ERROR]"),
                List.of("example.org/guide", "example.org/guides"),
                List.of("It is no sync error.", "It is not."));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anotherValueIsAnotherDigest(List<String> change) throws IOException {
        String changed =
                text().replace("replaced-by: BAD_IDENT", "replaced-by: UNDONE").replace(change.get(0), change.get(1));
        assertThat(changed).isNotEqualTo(text().replace("replaced-by: BAD_IDENT", "replaced-by: UNDONE"));
        assertThat(CatalogDigest.sha256(catalog(changed))).isNotEqualTo(digest());
    }

    @Test
    void sourcesDoNotCount() throws IOException {
        Catalog changed = catalog(text().replace("replaced-by: BAD_IDENT", "replaced-by: UNDONE")
                .replace("\"Chapter 3.\", \"A talk.\"", "\"Chapter 4.\""));
        assertThat(CatalogDigest.sha256(changed)).isEqualTo(digest());
    }

    /** Recorded: the digest stands in generated code, so that it must not change from release to release. */
    @Test
    void isTheSameOnEveryMachine() throws IOException {
        assertThat(CatalogDigest.sha256(catalog(
                        Files.readString(Path.of("src/test/resources/corpus/104-same-code-other-category-ok.yaml")))))
                .isEqualTo("871ee82167a152dc187bcc5728e7b50a99d495f638f5ea76a4f74cc1be6cfb19");
    }

    private static String digest() throws IOException {
        return CatalogDigest.sha256(catalog(text().replace("replaced-by: BAD_IDENT", "replaced-by: UNDONE")));
    }

    private static String text() throws IOException {
        String main = Files.readString(FULL.resolve("catalog.yaml")).replace("include: [errors/*.yaml]\n", "");
        String errors = Files.readString(FULL.resolve("errors/b.yaml")).replace("errors:\n", "");
        return main + Files.readString(FULL.resolve("errors/a.yaml")) + errors;
    }

    private static Catalog catalog(String text) {
        Parsed parsed = Catalogs.read("catalog.yaml", text.getBytes(StandardCharsets.UTF_8));
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
