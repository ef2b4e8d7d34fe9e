package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.TextDigest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LockTest {

    private static final Release RELEASE =
            Release.of(Samples.catalog(Samples.text("no-changes/current.yaml")), Optional.of(Samples.RELEASED));
    private static final String TEXT = Lock.write(RELEASE);

    static List<String> folders() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsWrittenIsReadAgain(String folder) {
        for (String file : List.of("previous.yaml", "current.yaml")) {
            Release release = Release.of(Samples.catalog(Samples.text(folder + "/" + file)), Optional.of(Samples.NEXT));

            ParsedLock parsed = read(Lock.write(release));

            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.release()).contains(release);
        }
    }

    @Test
    void aLineHoldsAnEntryAndNothingElse() {
        assertThat(TEXT.lines())
                .contains("released: 1.4.0", "unknown: AppException", "reset-class: ResetException", "errors:")
                .anyMatch(line -> line.startsWith("  protocol/208: {name: BAD_IDENT, class: ResetException, "
                        + "reset: [recover, manual], since: 1.0.0, text: "))
                .anyMatch(line -> line.startsWith("  protocol/114: {name: OLD_ERROR, since: 1.2.0, listed: true, "));
        assertThat(TEXT).endsWith("\n").doesNotContain("\r").doesNotContain("Report it");
    }

    @Test
    void anchorsThatFollowFromCodeAndNameNeedNotBeListed() {
        String longer = TEXT.substring(TEXT.indexOf("released:"))
                .replaceFirst("(  protocol/208: .*)}\n", "$1, anchors: [BAD_IDENT, protocol-208]}\n");

        assertThat(TEXT).doesNotContain("anchors:");
        assertThat(RELEASE.error(new ErrorId("protocol", "208")).orElseThrow().anchors())
                .containsExactly("BAD_IDENT", "protocol-208");
        assertThat(read(TEXT).release()).contains(RELEASE);
        assertThat(read(sealed(longer)).release()).as("a lock that lists them").contains(RELEASE);
    }

    @Test
    void lineEndsOfACheckoutDoNotMatter() {
        assertThat(read(TEXT.replace("\n", "\r\n")).release()).contains(RELEASE);
    }

    static Stream<Arguments> unusable() {
        String body = TEXT.substring(TEXT.indexOf("released:"));
        String head = TEXT.substring(0, TEXT.indexOf("checksum:"));
        return Stream.of(
                Arguments.of("an entry edited", TEXT.replace("BAD_IDENT", "MY_IDENT"), "lock-checksum", "was edited"),
                Arguments.of("a line deleted", TEXT.replaceFirst("  protocol/208.*\n", ""), "lock-checksum", "edited"),
                Arguments.of("cut off", TEXT.substring(0, TEXT.length() - 40), "lock-form", "the lock is damaged: "),
                Arguments.of("newer", TEXT.replace("lock: 1\n", "lock: 2\n"), "lock-version", "newer errorcatalog"),
                Arguments.of("older", TEXT.replace("lock: 1\n", "lock: 0\n"), "lock-version", "not known"),
                Arguments.of("no version", TEXT.replace("lock: 1\n", ""), "lock-form", "is no lock"),
                Arguments.of("no checksum", head + body, "lock-form", "no `checksum:`"),
                Arguments.of(
                        "a conflict",
                        TEXT.replace("errors:\n", "errors:\n<<<<<<< ours\n=======\n>>>>>>> theirs\n"),
                        "lock-conflict",
                        "merge conflict"),
                Arguments.of("empty", "", "lock-form", "is empty"),
                Arguments.of("only comments", "# nothing\n", "lock-form", "is empty"),
                Arguments.of("a list", "- lock: 1\n", "lock-form", "is no lock"),
                Arguments.of("no YAML", "lock: 1\n  x: [\n", "lock-form", "the lock is damaged: "),
                Arguments.of("a wrong release", sealed("released: soon\n"), "lock-form", "`soon` is no release"),
                Arguments.of("too little", sealed("released: 1.0.0\n"), "lock-form", "misses `catalog`"),
                Arguments.of(
                        "a wrong word",
                        sealed(body.replace("reset: [recover", "reset: [undo")),
                        "lock-form",
                        "`undo` is not known"),
                Arguments.of(
                        "a text for a map",
                        sealed(body.replaceFirst("errors:\n(  .*\n)+", "errors: x\n")),
                        "lock-form",
                        "a map"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unusable(String what, String text, String rule, String message) {
        ParsedLock parsed = read(text);

        assertThat(parsed.release()).as(what).isEmpty();
        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().get(0).rule().id()).isEqualTo(rule);
        assertThat(parsed.problems().get(0).oneLine())
                .startsWith("catalog.lock.yaml:")
                .contains(message);
    }

    @Test
    void aLockThatIsNotUtf8IsRefused() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_16);

        assertThat(Lock.read("catalog.lock.yaml", bytes).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.oneLine()).contains("lock-form", "version control"));
    }

    /** A lock whose checksum holds, whatever it says. */
    private static String sealed(String content) {
        return "# x\nlock: 1\nchecksum: " + TextDigest.sha256(content) + "\n" + content;
    }

    private static ParsedLock read(String text) {
        return Lock.read("catalog.lock.yaml", Samples.bytes(text));
    }
}
