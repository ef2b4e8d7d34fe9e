package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.catalog.model.Tombstone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A catalog with every key of the format becomes a model with every value. */
class FormatTest {
    private static final Parsed FULL =
            Catalogs.read("full/catalog.yaml", Path.of("src/test/resources/full/catalog.yaml"));
    private static final Catalog CATALOG = FULL.catalog().orElseThrow(() -> new AssertionError(FULL.problems()));

    @Test
    void nothingIsWrong() {
        assertThat(FULL.problems()).isEmpty();
    }

    @Test
    void top() {
        assertThat(CATALOG.name()).isEqualTo("full-demo");
        assertThat(CATALOG.title()).isEqualTo("Errors of the demo");
        assertThat(CATALOG.docs()).contains("https://errors.example.org/{id}");
        assertThat(CATALOG.unknownClass()).isEqualTo("AppException");
        assertThat(CATALOG.resetClass()).contains("ResetException");
        assertThat(CATALOG.policy()).isEqualTo(new Policy(Policy.Risky.FAIL, 3));
        assertThat(CATALOG.facadeName()).isEqualTo("FullDemoErrors");
    }

    @Test
    void classes() {
        assertThat(CATALOG.classes().keySet())
                .containsExactly("AppException", "ResetException", "SyncException", "WritesException");
        assertThat(CATALOG.exceptionClass("SyncException"))
                .isEqualTo(new ExceptionClass(
                        "SyncException",
                        "AppException",
                        "A session failed.\n\nIt has two paragraphs.\n",
                        Delivery.THROWN,
                        Optional.of("1.1.0"),
                        List.of(),
                        List.of(),
                        deprecation("1.4.0", "Too wide.", "AppException")));
        assertThat(CATALOG.exceptionClass("ResetException").delivery()).isEqualTo(Delivery.HANDLER);
        assertThat(CATALOG.exceptionClass("WritesException").interfaces())
                .containsExactly("dev.errorcatalog.runtime.Compensating", "org.example.Other");
    }

    @Test
    void fieldsInTheOrderOfTheirNames() {
        List<Field> fields = CATALOG.exceptionClass("WritesException").fields();
        assertThat(fields).extracting(Field::name).isSorted();
        assertThat(fields)
                .extracting(Field::type)
                .containsExactly(
                        new FieldType(FieldType.Kind.BOOLEAN, "boolean"),
                        new FieldType(FieldType.Kind.LIST, "java.lang.String"),
                        new FieldType(FieldType.Kind.DOUBLE, "double"),
                        new FieldType(FieldType.Kind.LONG, "long"),
                        new FieldType(FieldType.Kind.STRING, "String"),
                        new FieldType(FieldType.Kind.OBJECT, "java.time.Instant"),
                        new FieldType(FieldType.Kind.INT, "int"),
                        new FieldType(FieldType.Kind.LIST, "dev.errorcatalog.runtime.CompensatingWrite"));
        assertThat(fields.get(6))
                .isEqualTo(new Field(
                        "total",
                        new FieldType(FieldType.Kind.INT, "int"),
                        "How many.",
                        Optional.empty(),
                        Optional.of(new Deprecation(Optional.of("1.3.0"), Optional.empty(), Optional.of("writes"))),
                        List.of("count")));
        assertThat(fields.get(7).since()).contains("1.2.0");
    }

    @Test
    void categories() {
        assertThat(CATALOG.categories().values())
                .containsExactly(
                        new Category(
                                "protocol",
                                "Sync protocol",
                                "Errors of a connection.",
                                List.of("demo::Protocol", "Protocol"),
                                "SyncException",
                                CodeKind.INTEGER,
                                List.of("(ProtocolErrorCode={code})", "protocol {code}"),
                                Optional.of("1.0.0"),
                                deprecation("1.5.0", "Two are one.", "sql-state"),
                                List.of("sync", "old-sync")),
                        new Category(
                                "sql-state",
                                "Sql state",
                                "Errors of the database.",
                                List.of("SQL"),
                                "AppException",
                                CodeKind.TEXT,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }

    @Test
    void errorsOfAllFilesByCode() {
        assertThat(CATALOG.errors().keySet().stream().map(ErrorId::toString))
                .containsExactly(
                        "protocol/-1",
                        "protocol/0",
                        "protocol/7",
                        "protocol/208",
                        "sql-state/08001",
                        "sql-state/42P01");
    }

    @Test
    void anErrorWithEverything() {
        assertThat(error("protocol", "208"))
                .isEqualTo(new ErrorEntry(
                        "BAD_IDENT",
                        new ErrorId("protocol", "208"),
                        "ResetException",
                        "The server does not know this client.",
                        List.of("Sync was terminated.", "The app was restored from a backup."),
                        List.of("Choose a reset mode.", "Open the file again."),
                        Audience.OPERATOR,
                        Retry.AFTER_ACTION,
                        Optional.of(true),
                        Set.of(ResetStrategy.RECOVER, ResetStrategy.DISCARD, ResetStrategy.MANUAL),
                        false,
                        Optional.of("1.0.0"),
                        deprecation("1.4.0", "Two meanings.", "SYNTAX_ERROR"),
                        deprecation("2.0.0", "No longer sent.", "SYNTAX_ERROR"),
                        Optional.of(new Reuse("FIRST_MEANING", "1.1.0", "Upstream did.")),
                        Optional.empty(),
                        List.of("BAD_CLIENT_IDENT", "UNKNOWN_CLIENT"),
                        Optional.of("Sources disagree."),
                        List.of("Bad ident (ProtocolErrorCode=208)", "second {line}"),
                        List.of("SYNTAX_ERROR", "OLD_NAME"),
                        List.of("https://example.org/guide"),
                        List.of("Chapter 3.", "A talk.")));
        assertThat(error("protocol", "208").reset())
                .containsExactly(ResetStrategy.RECOVER, ResetStrategy.DISCARD, ResetStrategy.MANUAL);
    }

    @Test
    void anErrorWithAsLittleAsPossible() {
        assertThat(error("sql-state", "42P01"))
                .isEqualTo(new ErrorEntry(
                        "SYNTAX_ERROR",
                        new ErrorId("sql-state", "42P01"),
                        "AppException",
                        "The statement has `{braces}`, {{doubled}} ones and no field.",
                        List.of(),
                        List.of("Read it again."),
                        Audience.DEVELOPER,
                        Retry.NEVER,
                        Optional.empty(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("OLD_NAME"),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void otherValuesOfErrors() {
        assertThat(error("protocol", "0").sentinel()).isTrue();
        assertThat(error("protocol", "0").audience()).isEqualTo(Audience.NOBODY);
        assertThat(error("protocol", "-1").audience()).isEqualTo(Audience.END_USER);
        assertThat(error("protocol", "-1").fatal()).contains(false);
        assertThat(error("protocol", "-1").cause()).containsExactly("One text.");
        assertThat(error("sql-state", "08001").retry()).isEqualTo(Retry.AUTOMATIC);
        assertThat(error("protocol", "7").unrelatedClass()).contains("It is no sync error.");
        assertThat(error("protocol", "0").exceptionClass()).isEqualTo("SyncException");
    }

    @Test
    void tombstones() {
        assertThat(CATALOG.removed().values())
                .containsExactly(
                        new Tombstone(
                                Tombstone.Kind.CATEGORY,
                                "category/old",
                                Optional.empty(),
                                "2.0.0",
                                "It was empty.",
                                Optional.empty()),
                        new Tombstone(
                                Tombstone.Kind.CLASS,
                                "class/OldException",
                                Optional.empty(),
                                "2.0.0",
                                "Nobody caught it.",
                                Optional.of("SyncException")),
                        new Tombstone(
                                Tombstone.Kind.ERROR,
                                "old/7",
                                Optional.of("OLD_SEVEN"),
                                "2.0.0",
                                "Its category went.",
                                Optional.empty()),
                        new Tombstone(
                                Tombstone.Kind.ERROR,
                                "protocol/114",
                                Optional.of("NEVER_SENT"),
                                "2.0.0",
                                "The server never sent it.",
                                Optional.of("BAD_IDENT")));
        assertThat(CATALOG.removed())
                .extractingByKey("protocol/114")
                .returns(new ErrorId("protocol", "114"), Tombstone::id);
    }

    private static ErrorEntry error(String category, String code) {
        return Optional.ofNullable(CATALOG.errors().get(new ErrorId(category, code)))
                .orElseThrow();
    }

    private static Optional<Deprecation> deprecation(String since, String reason, String replacedBy) {
        return Optional.of(new Deprecation(Optional.of(since), Optional.of(reason), Optional.of(replacedBy)));
    }
}
