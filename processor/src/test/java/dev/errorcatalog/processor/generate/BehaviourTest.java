package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.runtime.Audience;
import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.RetryPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated code of a small catalog, compiled, loaded and used against the real runtime. */
class BehaviourTest {
    private static final String SKY = "Weather \"Service\" \\ tab\there";
    private static final Catalog CATALOG = Samples.garden();
    private static final Facade GARDEN = Facade.of(CATALOG);

    @Test
    void everyCodeHasTheFactsOfTheCatalog() {
        assertThat(CATALOG.errors().values()).allSatisfy(BehaviourTest::assertFacts);
    }

    private static void assertFacts(ErrorEntry error) {
        Category category = CATALOG.categoryOf(error);
        for (String wire : category.wire()) {
            ErrorReport report = ErrorReport.of(wire, error.id().code()).build();
            CatalogException exception = GARDEN.toException(report);
            ErrorCode code = exception.code();

            assertThat(exception.getClass().getSimpleName()).isEqualTo(error.exceptionClass());
            assertThat(exception.report()).isSameAs(report);
            assertThat(code.isKnown()).isTrue();
            assertThat(code.id()).isEqualTo(error.id().toString());
            assertThat(code.name()).contains(error.name());
            assertThat(code.audience())
                    .isEqualTo(Audience.valueOf(error.audience().name()));
            assertThat(code.retry()).isEqualTo(RetryPolicy.valueOf(error.retry().name()));
            assertThat(code.fatal()).isEqualTo(error.fatal());
            assertThat(code.isSentinel()).isEqualTo(error.sentinel());
            assertThat(code.resetModes().stream().map(ResetStrategy::name))
                    .containsExactlyElementsOf(
                            error.reset().stream().map(Enum::name).toList());
            assertThat(code.helpUrl()).isEqualTo(CATALOG.helpUrl(error.id()));
            assertThat(Optional.of(code)).isEqualTo(GARDEN.find(wire, error.id().code()));
            assertThat(GARDEN.named(error.name())).containsSame(constant(error, error.name()));
            assertThat(code).isSameAs(constant(error, error.name()));
            assertThat(error.aliases()).allSatisfy(alias -> {
                assertThat(constant(error, alias)).isSameAs(code);
                assertThat(GARDEN.named(alias).orElseThrow()).isSameAs(code);
            });
        }
    }

    private static ErrorCode constant(ErrorEntry error, String name) {
        return GARDEN.constant(Catalog.holderName(error.id().category()), name);
    }

    @Test
    void textsAreReadOnRequest() {
        ErrorCode dry = GARDEN.constant("SeedErrors", "TOO_DRY");

        assertThat(dry.summary()).isEqualTo("The soil is dry.");
        assertThat(dry.description()).isEqualTo("The soil is dry. Nothing grows in it.");
        assertThat(dry.cause()).containsExactly("No rain.", "No watering.");
        assertThat(dry.action()).containsExactly("Water the bed.", "Wait a day.");
    }

    @ParameterizedTest
    @CsvSource({
        "garden::SeedError, 7, SeedException",
        "garden.seed, -2147483648, SeedException",
        "garden::ToolError, 0, GardenException",
        "garden::seederror, 208, GardenException",
        "'', 208, GardenException",
        ", 208, GardenException",
    })
    void whatIsNotListedMapsToTheFallback(String wire, int code, String exceptionClass) {
        CatalogException exception =
                GARDEN.toException(ErrorReport.of(wire, code).build());

        assertThat(exception.getClass().getSimpleName()).isEqualTo(exceptionClass);
        assertThat(exception.code().isKnown()).isFalse();
        assertThat(exception.code().resetModes()).isEmpty();
        assertThat(GARDEN.find(wire, code)).isEmpty();
    }

    @Test
    void everyNumberOfEveryCategoryMapsWithoutAnException() {
        for (ErrorCategory category : GARDEN.categories()) {
            IntStream.range(0, 65_536)
                    .forEach(code -> assertThat(GARDEN.toException(
                                    ErrorReport.of(category.wire(), code).build()))
                            .isNotNull());
        }
    }

    @Test
    void hostileReportsMapToo() {
        HostileTexts hostile = new HostileTexts(3L);
        Random numbers = new Random(3L);
        for (int i = 0; i < 20_000; i++) {
            String text = hostile.text();
            ErrorReport report = numbers.nextBoolean()
                    ? ErrorReport.of(text, numbers.nextInt()).message(text).build()
                    : ErrorReport.of(SKY, text).logUrl(text).build();

            assertThat(GARDEN.toException(report).report()).isSameAs(report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "NOPE", "", "DRY,VERY_DRY", "SEED"})
    void aNameThatTheCatalogDoesNotHaveFindsNothing(String name) {
        assertThat(GARDEN.named(name)).isEmpty();
    }

    @Test
    void listsAreInOrderOfCategoryAndCode() {
        assertThat(GARDEN.all().stream().map(ErrorCode::id))
                .containsExactlyElementsOf(
                        CATALOG.errors().keySet().stream().map(Object::toString).toList());
        assertThat(GARDEN.categories().stream().map(ErrorCategory::slug)).containsExactly("seed", "tool", "weather");
        assertThat(GARDEN.category(SKY)).contains(GARDEN.categories().get(2));
        assertThat(GARDEN.category("sky")).isEmpty();
        assertThat(GARDEN.category(null)).isEmpty();
    }

    @Test
    void anExceptionCarriesTextAndCause() {
        Throwable cause = new IllegalStateException("inner");

        CatalogException exception = GARDEN.exception(GARDEN.constant("SeedErrors", "EATEN"), "by snails", cause);

        assertThat((Throwable) exception)
                .hasMessage("[seed/208 EATEN] by snails (help: https://errors.example.org/seed-208)")
                .hasCause(cause);
        assertThat(exception.is(GARDEN.constant("SeedErrors", "EATEN"))).isTrue();
        assertThat(exception.is(GARDEN.constant("SeedErrors", "LATE"))).isFalse();
    }

    @Test
    void anExceptionNeedsNeitherTextNorCause() {
        CatalogException exception = GARDEN.exception(GARDEN.constant("WeatherErrors", "GALE"), null, null);

        assertThat((Throwable) exception)
                .hasMessage("[weather/B-57.014 GALE] (help: https://errors.example.org/weather-b-57.014)")
                .hasNoCause();
    }

    @Test
    void fieldsReadTheReport() {
        CatalogException exception = GARDEN.toException(ErrorReport.of("garden.seed", 208)
                .detail("dry", true)
                .detail("count", 3)
                .detail("total", 4L)
                .detail("depth", 0.5)
                .detail("label", "beans")
                .detail("sown", java.time.Instant.EPOCH)
                .detail("notes", java.util.Map.of("a", "b"))
                .build());

        assertThat(List.of("dry", "count", "total", "depth", "label", "tag", "sown", "notes", "writes"))
                .extracting(getter -> Facade.get(exception, getter))
                .containsExactly(
                        true,
                        3,
                        4L,
                        0.5,
                        "beans",
                        "beans",
                        Optional.of(java.time.Instant.EPOCH),
                        Optional.of(java.util.Map.of("a", "b")),
                        List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void missingOrWronglyTypedFieldsAreEmpty(boolean wronglyTyped) {
        ErrorReport.Builder report = ErrorReport.of("garden.seed", 208);
        List<String> getters = List.of("dry", "count", "total", "depth", "label", "sown", "notes", "writes");
        getters.forEach(name -> report.detail(name, wronglyTyped ? Locale.ROOT : null));

        CatalogException exception = GARDEN.toException(report.build());

        assertThat(getters)
                .extracting(getter -> Facade.get(exception, getter))
                .containsExactly(false, 0, 0L, 0.0, "", Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void aFormerSlugKeepsItsHolder() {
        assertThat(GARDEN.constant("SkyErrors", "RAIN")).isSameAs(GARDEN.constant("WeatherErrors", "RAIN"));
        assertThat(GARDEN.type("SkyErrors").isAnnotationPresent(Deprecated.class))
                .isTrue();
    }

    @Test
    void theDigestIsKnown() {
        assertThat(GARDEN.sha256()).isEqualTo(Samples.SHA256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error"})
    void aHierarchyMayHaveAnyOfTheThreeRoots(String root) {
        Facade facade = Facade.of(CatalogBuilder.named("rooted", "RootedException")
                .type("RootedException", root)
                .withoutDocs()
                .build());

        CatalogException exception = facade.toException(ErrorReport.of("?", 1).build());

        assertThat(exception.getClass().getSuperclass().getName()).isEqualTo(root);
        assertThat((Throwable) exception).hasMessage("[\"?\"/1 ?]");
        assertThat(facade.all()).isEmpty();
    }

    @Test
    void aClassOutsideTheUnknownClassIsRefused() {
        Catalog catalog = CatalogBuilder.named("outside", "InnerException")
                .type("OuterException", "java.lang.RuntimeException")
                .type("InnerException", "OuterException")
                .integers("part", "InnerException", "part")
                .error(Entry.of("STRAY", "part", "1").type("OuterException"))
                .build();

        assertThatThrownBy(() -> CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class OuterException is neither InnerException nor below it");
    }

    @Test
    void resetModesOfAnUnknownCodeAreEmptyWhateverItsNeighboursAre() {
        assertThat(GARDEN.toException(ErrorReport.of("garden.seed", 210).build())
                        .code()
                        .resetModes())
                .isEqualTo(Set.of());
    }
}
