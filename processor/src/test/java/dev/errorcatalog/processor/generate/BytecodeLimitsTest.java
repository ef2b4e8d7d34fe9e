package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What HotSpot and the class file allow holds for catalogs of any size. */
class BytecodeLimitsTest {
    /** HotSpot never compiles a method of more bytes. */
    private static final int MAX_METHOD = 8_000;

    private static final int MAX_CASES = 512;

    static Stream<Catalog> catalogs() {
        return Stream.of(
                Samples.garden(),
                Samples.large(1, 20_000, 1_000),
                Samples.large(1_100, 2, 700),
                Samples.large(0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void noMethodIsTooLongToBeCompiled(Catalog catalog) {
        List<MethodSize> methods = methods(catalog);

        assertThat(methods).isNotEmpty().allSatisfy(method -> {
            assertThat(method.cases()).as("cases of %s", method).isLessThanOrEqualTo(MAX_CASES);
            if (!method.isInitialiser()) {
                assertThat(method.bytes()).as("bytes of %s", method).isLessThanOrEqualTo(MAX_METHOD);
            }
        });
    }

    @Test
    void theLimitsAreReachedByTheseCatalogs() {
        List<MethodSize> methods = methods(Samples.large(1_100, 2, 700));

        assertThat(methods).extracting(MethodSize::name).contains("codes4", "names4", "create2");
        assertThat(methods).extracting(MethodSize::cases).contains(IndexedSwitch.CHUNK);
    }

    @Test
    void aHundredThousandErrorsCompile() {
        Catalog catalog = Samples.large(5, 20_000, 10);

        GeneratedCode code = CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET);

        assertThat(catalog.errors()).hasSize(100_000);
        assertThat(Compiled.of(code.sources()).classes()).hasSameSizeAs(code.sources());
    }

    private static List<MethodSize> methods(Catalog catalog) {
        GeneratedCode code = CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET);
        return Compiled.of(code.sources()).classes().values().stream()
                .flatMap(bytes -> MethodSize.of(bytes).stream())
                .toList();
    }
}
