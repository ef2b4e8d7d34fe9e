package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Policy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model tells of itself. */
class ModelTest {
    private static final Catalog CATALOG = Catalogs.read(
                    "catalog.yaml", Path.of("src/test/resources/full/catalog.yaml"))
            .catalog()
            .orElseThrow();

    @Test
    void whatTheModelTellsOfItself() {
        ErrorEntry undone = error("protocol", "-1");
        assertThat(CATALOG.categoryOf(undone)).returns("protocol", Category::slug);
        assertThat(CATALOG.lineage("ResetException"))
                .extracting(ExceptionClass::name)
                .containsExactly("ResetException", "SyncException", "AppException");
        assertThat(CATALOG.isSubclass("ResetException", "AppException")).isTrue();
        assertThat(CATALOG.isSubclass("AppException", "ResetException")).isFalse();
        assertThat(CATALOG.childrenOf(CATALOG.exceptionClass("SyncException")))
                .extracting(ExceptionClass::name)
                .containsExactly("ResetException", "WritesException");
        assertThat(CATALOG.helpUrl(undone.id())).contains("https://errors.example.org/protocol-minus-1");
        assertThat(Catalog.holderName("sql-state")).isEqualTo("SqlStateErrors");
    }

    @Test
    void titlesAreMadeFromNames() {
        String text = """
                catalog: 1
                name: two-words
                unknown: AError
                classes:
                  AError: {extends: java.lang.Error, description: A.}
                categories: {}
                errors: {}
                """;
        Catalog made = Catalogs.read("c.yaml", text.getBytes(StandardCharsets.UTF_8))
                .catalog()
                .orElseThrow();
        assertThat(made.title()).isEqualTo("Two words errors");
        assertThat(made.policy()).isEqualTo(Policy.DEFAULT);
        assertThat(made.docs()).isEmpty();
        assertThat(made.helpUrl(new ErrorId("a", "1"))).isEmpty();
    }

    static Stream<Arguments> listsOfTheModel() {
        ErrorEntry error = error("protocol", "208");
        return Stream.of(
                Arguments.of("aliases", error.aliases()),
                Arguments.of("steps", error.action()),
                Arguments.of("fields", CATALOG.exceptionClass("WritesException").fields()),
                Arguments.of(
                        "wire", CATALOG.categories().values().iterator().next().wire()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listsOfTheModel")
    void theModelCannotBeChanged(String what, List<?> list) {
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ErrorEntry error(String category, String code) {
        return Optional.ofNullable(CATALOG.errors().get(new ErrorId(category, code)))
                .orElseThrow();
    }
}
