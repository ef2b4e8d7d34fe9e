package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Catalog LARGE_CATALOG = Samples.large(1, HolderWriter.MAX_CONSTANTS + 1, 1);
    private static final List<ErrorEntry> LARGE =
            List.copyOf(LARGE_CATALOG.errors().values());

    @Test
    void classesMayBeCalledLikeTypesThatTheGeneratedCodeUses() {
        Field inner = new Field(
                "inner",
                new FieldType(FieldType.Kind.OBJECT, "dev.errorcatalog.runtime.CatalogException"),
                "The inner one.",
                Optional.empty(),
                Optional.empty(),
                List.of());
        Facade facade = Facade.of(CatalogBuilder.named("error-table", "CatalogException")
                .type("CatalogException", "java.lang.RuntimeException")
                .type("DetailsException", "CatalogException", List.of(), inner)
                .type("CatalogError", "java.lang.Error")
                .integers("catalog", "DetailsException", "a")
                .integers("error", "CatalogException", "b")
                .integers("code", "CatalogException", "c")
                .error(Entry.of("INSTANCE", "code", "1"))
                .error(Entry.of("CODE", "code", "2"))
                .error(Entry.of("ERROR_TABLE", "code", "3"))
                .build());

        CatalogException exception = facade.toException(ErrorReport.of("a", 1).build());

        assertThat(exception.getClass().getSimpleName()).isEqualTo("DetailsException");
        assertThat(Facade.get(exception, "inner")).isEqualTo(Optional.empty());
        assertThat(facade.constant("CodeErrors", "INSTANCE").id()).isEqualTo("code/1");
    }

    @Test
    void partsOfAHolderDoNotMeetHoldersOfNumberedCategories() {
        CatalogBuilder catalog = CatalogBuilder.named("parts", "PartsException")
                .type("PartsException", "java.lang.RuntimeException")
                .integers("part", "PartsException", "a")
                .integers("part1", "PartsException", "b")
                .integers("part-errors1", "PartsException", "c");
        for (int i = 0; i < 2 * HolderWriter.MAX_CONSTANTS + 1; i++) {
            catalog.error(Entry.of("E" + i, "part", Integer.toString(i)));
        }

        assertThat(sourceNames(catalog.build()))
                .doesNotHaveDuplicates()
                .containsExactly(
                        "Part1Errors",
                        "PartErrors",
                        "PartErrors1",
                        "PartErrors1Errors",
                        "PartErrors2",
                        "PartsErrors",
                        "PartsErrorsTable",
                        "PartsException");
    }

    @ParameterizedTest
    @CsvSource({
        "7000, PartErrors",
        "7001, PartErrors PartErrors1",
        "14000, PartErrors PartErrors1",
        "14001, PartErrors PartErrors1 PartErrors2",
    })
    void aHolderIsSplitWhereItsInitialiserWouldBeTooLong(int constants, String types) {
        CatalogBuilder catalog = CatalogBuilder.named("x", "XException")
                .type("XException", "java.lang.RuntimeException")
                .integers("part", "XException", "a");
        // One of two constants is an alias: they count as well.
        for (int i = 0; i < constants / 2; i++) {
            catalog.error(Entry.of("E" + i, "part", Integer.toString(i)).aliases("OLD" + i));
        }
        if (constants % 2 == 1) {
            catalog.error(Entry.of("LAST", "part", "2000000000"));
        }

        assertThat(sourceNames(catalog.build()))
                .filteredOn(name -> name.startsWith("Part"))
                .containsExactly(types.split(" "));
    }

    @Test
    void constantsOfPartsAreUsedThroughTheHolderFromOtherPackages() throws ReflectiveOperationException {
        SourceFile user = new SourceFile("org.example.app.User", """
                package org.example.app;
                import org.example.garden.LargeErrors;
                import org.example.garden.Part0Errors;
                /** Uses the first and the last constant: {@link Part0Errors#%1$s} and {@link Part0Errors#%2$s}. */
                public final class User implements java.util.function.Supplier<String> {
                  /** Makes one. */
                  public User() {}
                  @Override public String get() {
                    return Part0Errors.%1$s + " " + Part0Errors.%2$s + " " + LargeErrors.all().size();
                  }
                }
                """.formatted(
                        LARGE.get(0).name(), LARGE.get(LARGE.size() - 1).name()));
        GeneratedCode code = CatalogGenerator.generate(LARGE_CATALOG, Samples.SHA256, Samples.TARGET);
        List<SourceFile> sources = new ArrayList<>(code.sources());
        sources.add(user);

        Compiled compiled = Compiled.of(sources, "--release", "11", "-Xdoclint:all,-missing");

        Class<?> type = new MemoryLoader(compiled, code.resources(), false).type(user.qualifiedName());
        assertThat(type.getConstructor().newInstance())
                .extracting(instance -> ((Supplier<?>) instance).get())
                .isEqualTo("part0/100 " + LARGE.get(0).name() + " part0/7100 "
                        + LARGE.get(7_000).name() + " 7001");
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.Instant, java.time, Instant",
        "java.util.Map.Entry, java.util, Map.Entry",
        "String, java.lang, String",
        "org.example.lower, org.example, lower",
        "org.example.Outer.inner, org.example, Outer.inner",
    })
    void typesAreSplitAtTheirFirstUpperCaseName(String name, String packageName, String simpleNames) {
        assertThat(FieldGetters.named(name).packageName()).isEqualTo(packageName);
        assertThat(FieldGetters.named(name).simpleNames()).containsExactly(simpleNames.split("\\."));
    }

    private static List<String> sourceNames(Catalog catalog) {
        return CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET).sources().stream()
                .map(source -> source.qualifiedName().substring(Samples.PACKAGE.length() + 1))
                .toList();
    }
}
