package dev.errorcatalog.docs.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.docs.Samples;
import dev.errorcatalog.runtime.ResetMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    private static final Reference GOLDEN = Reference.of(Samples.golden(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "CALL_NONE, NO_ERROR",
        "CALL_UNKNOWN, CHANGE_THE_SERVER",
        "BAD_LOGIN, ASK_THE_USER",
        "ODD_ANSWER, CHANGE_THE_APP",
        "LOST_SESSION, NO_LONGER_SENT",
        "BAD_FILE, CLIENT_RESET",
        "LINK_CUT, RETRIED"
    })
    void whatToDoInShort(String name, Todo todo) {
        assertThat(error(name).row().todo()).isEqualTo(todo);
    }

    @ParameterizedTest(name = "{0}: {1} as {2}, told apart by {3}")
    @CsvSource({
        "BAD_LOGIN, THROWN, LoginException, -",
        "UNDONE_WRITE, HANDLER, UndoneException, -",
        "BAD_FILE, HANDLER, ClientResetException, SessionErrors.BAD_FILE",
        "CALL_UNKNOWN, THROWN, CallException, CallErrors.CALL_UNKNOWN",
        "STATE_MISSING_TABLE, THROWN, StateException, StateErrors.STATE_MISSING_TABLE"
    })
    void snippetsTellAnErrorApartOnlyWhereItsClassDoesNot(
            String name, Delivery delivery, String exceptionClass, String constant) {
        Optional<String> apart = Optional.of(constant).filter(c -> !c.equals("-"));

        assertThat(error(name).snippet()).contains(new CatchSnippet(exceptionClass, delivery, apart));
    }

    @ParameterizedTest
    @CsvSource({"LINK_CUT", "CALL_NONE", "LOST_SESSION"})
    void whatNeverReachesAnAppHasNoSnippet(String name) {
        assertThat(error(name).snippet()).isEmpty();
    }

    @Test
    void kotlinQuotesItsKeyword() {
        CatchSnippet snippet = new CatchSnippet("AException", Delivery.THROWN, Optional.of("BErrors.C"));

        assertThat(snippet.kotlin()).contains("e.`is`(BErrors.C)", "catch (e: AException)");
        assertThat(snippet.java()).contains("e.is(BErrors.C)", "catch (AException e)");
    }

    @ParameterizedTest(name = "{0} catches {1} listed codes, unlisted ones of {2} categories")
    @CsvSource({"AppException, 10, 5", "CallException, 3, 1", "LoginException, 1, 0", "SyncException, 5, 2"})
    void aClassCatchesWhatIsBelowIt(String name, int listed, int fallbacks) {
        ClassPage page = GOLDEN.classes().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(page.size()).isEqualTo(listed);
        assertThat(page.unlistedOf()).hasSize(fallbacks);
        assertThat(page.unknownCategories()).isEqualTo(name.equals("AppException"));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BAD_FILE    | RECOVER_OR_DISCARD | Recovers, else discards, else manual",
                "BAD_FILE    | RECOVER            | Recovers, else manual",
                "BAD_FILE    | DISCARD            | Discards, else manual",
                "BAD_FILE    | MANUAL             | Manual",
                "BAD_VERSION | RECOVER_OR_DISCARD | Discards, else manual",
                "BAD_VERSION | RECOVER            | Goes to manual",
                "BAD_VERSION | DISCARD            | Discards, else manual",
                "BAD_VERSION | MANUAL             | Manual"
            })
    void whatAClientResetDoes(String name, ResetMode mode, String words) {
        ResetRow row = error(name).reset().orElseThrow();

        assertThat(Wording.stages(mode, row.stages(mode, ResetCase.USUAL))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} seen from {1} is {2}")
    @CsvSource({
        "index, reset, index",
        "errors/a-1, index, errors/a-1",
        "index, errors/a-1, ../index",
        "errors/a-2, errors/a-1, a-2",
        "classes/AError, errors/a-1, ../classes/AError",
        "classes/index, classes/AError, index"
    })
    void linksAreRelative(String target, String page, String link) {
        assertThat(new PageName(target).seenFrom(new PageName(page))).isEqualTo(link);
    }

    @Test
    void logLinesOfACategoryAreLeftOutWhereAnOwnLineHoldsThem() {
        assertThat(error("BAD_FILE").seenInLogs().plainText().lines())
                .containsExactly(
                        "Bad client file (IDENT) (SessionCode=208)",
                        "second | line with {{ braces }}",
                        "\"category\":\"session\",\"code\":208");
    }

    @Test
    void theWholeOfDeviceSyncHasItsPages() {
        Reference reference = Reference.of(Samples.deviceSync(), Optional.empty());

        assertThat(reference.errors()).hasSize(192);
        assertThat(reference.reset().orElseThrow().rows()).hasSize(7);
        assertThat(reference.errors().stream().filter(e -> e.row().todo() == Todo.RETRIED))
                .hasSize(9);
        assertThat(reference.hierarchy().stream()
                        .map(root -> root.exceptionClass().name()))
                .as("what is thrown, then a root that catches nothing listed")
                .containsExactly("RealmException", "RealmError");
    }

    private static ErrorPage error(String name) {
        return GOLDEN.errors().stream()
                .filter(e -> e.row().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
