package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The first exception loads the classes that it needs, however many the catalog has. */
class ClassLoadingTest {
    private static final SourceFile FIRST = new SourceFile(Samples.PACKAGE + ".First", """
            package %s;
            import dev.errorcatalog.runtime.ErrorReport;
            public final class First implements java.util.function.Supplier<Object> {
              public First() {}
              @Override public Object get() {
                return LargeErrors.toException(ErrorReport.of("large::Part0", 101).message("text").build());
              }
            }
            """.formatted(Samples.PACKAGE));

    @Test
    void theFirstExceptionLoadsTheSameClassesInASmallAndInALargeCatalog() {
        Set<String> small = loadedByFirstException(Samples.large(2, 10, 5));
        Set<String> large = loadedByFirstException(Samples.large(2, 1_000, 200));
        Set<String> wide = loadedByFirstException(Samples.large(1_000, 2, 2_000));

        assertThat(small).contains(Samples.PACKAGE + ".Large1Exception").hasSizeLessThan(40);
        assertThat(large).isEqualTo(small);
        assertThat(wide).isEqualTo(small);
    }

    @Test
    void ofTheGeneratedClassesItLoadsFacadeTableAndTheExceptionWithItsParents() {
        Set<String> generated = new TreeSet<>(loadedByFirstException(Samples.large(2, 1_000, 200)));
        generated.removeIf(name -> !name.startsWith(Samples.PACKAGE + "."));

        assertThat(generated)
                .extracting(name -> name.substring(Samples.PACKAGE.length() + 1))
                .containsExactly("First", "Large1Exception", "LargeErrors", "LargeErrorsTable", "LargeException");
    }

    private static Set<String> loadedByFirstException(Catalog catalog) {
        GeneratedCode code = CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET);
        List<SourceFile> sources = new ArrayList<>(code.sources());
        sources.add(FIRST);
        MemoryLoader loader = new MemoryLoader(Compiled.of(sources), code.resources(), true);
        try {
            Supplier<?> first = (Supplier<?>)
                    loader.type(FIRST.qualifiedName()).getConstructor().newInstance();
            assertThat(first.get().getClass().getSimpleName()).isEqualTo("Large1Exception");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return loader.loaded();
    }
}
