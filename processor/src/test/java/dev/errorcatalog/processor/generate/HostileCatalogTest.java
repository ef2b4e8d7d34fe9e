package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.docs.PlainText;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.lang.reflect.Member;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A catalog with a hostile text wherever a text may stand. */
class HostileCatalogTest {
    private static final long SEED = 4L;
    private static final int ERRORS = 1_000;
    private static final HostileTexts HOSTILE = new HostileTexts(SEED);
    private static final Catalog CATALOG = catalog();
    private static final Facade FACADE = Facade.of(CATALOG);

    @Test
    void itsCodeHasNoMemberThatNobodyAskedFor() {
        assertThat(members("HostileErrors"))
                .containsExactlyInAnyOrder(
                        "CATALOG_SHA256",
                        "toException",
                        "exception",
                        "find",
                        "find",
                        "named",
                        "all",
                        "categories",
                        "category",
                        "explain");
        assertThat(members("HostileException"))
                .containsExactlyInAnyOrder("serialVersionUID", "report", "code", "report", "code", "field", "old");
        assertThat(members("HostileErrorsTable"))
                .containsExactlyInAnyOrder("serialVersionUID", "INSTANCE", "codes", "names", "create", "readResolve");
        assertThat(members("PartErrors")).hasSize(ERRORS + 1).allMatch(name -> name.matches("E[0-9]+|code"));
    }

    @Test
    void itsTextsComeBackAsPlainText() {
        assertThat(CATALOG.errors().values()).as("seed %d", SEED).allSatisfy(error -> {
            ErrorCode code = FACADE.constant("PartErrors", error.name());
            String description = sent(PlainText.of(error.description()));
            assertThat(code.description()).isEqualTo(description);
            assertThat(description).startsWith(code.summary());
            assertThat(code.cause()).containsExactlyElementsOf(texts(error.cause()));
            assertThat(code.action()).containsExactlyElementsOf(texts(error.action()));
        });
    }

    @Test
    void itsWireStringsAreFound() {
        for (String wire : CATALOG.categoryOf(first()).wire()) {
            assertThat(FACADE.toException(ErrorReport.of(wire, 7).build())
                            .code()
                            .name())
                    .as("seed %d", SEED)
                    .contains("E7");
        }
    }

    @Test
    void itsSourcesAreAscii() {
        GeneratedCode code = CatalogGenerator.generate(CATALOG, Samples.SHA256, Samples.TARGET);

        assertThat(code.sources())
                .allSatisfy(source -> assertThat(source.text())
                        .matches(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text), "is ASCII")
                        .doesNotContain("\r"));
    }

    private static List<String> texts(List<String> markdown) {
        return markdown.stream()
                .map(PlainText::of)
                .map(HostileCatalogTest::sent)
                .toList();
    }

    /** A lone surrogate has no bytes in UTF-8; the reader refuses it, and it is lost in a resource. */
    private static String sent(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Stream<String> members(String type) {
        Class<?> loaded = FACADE.type(type);
        return Stream.of(loaded.getDeclaredFields(), loaded.getDeclaredMethods(), loaded.getDeclaredClasses())
                .flatMap(Stream::of)
                .map(member -> ((Member) member).getName());
    }

    private static ErrorEntry first() {
        return CATALOG.errors().values().iterator().next();
    }

    private static Catalog catalog() {
        CatalogBuilder catalog = CatalogBuilder.named("hostile", "HostileException")
                .title(HOSTILE.prose())
                .type(new ExceptionClass(
                        "HostileException",
                        "java.lang.RuntimeException",
                        HOSTILE.prose(),
                        Delivery.HANDLER,
                        Optional.of(HOSTILE.prose()),
                        List.of(),
                        List.of(new Field(
                                "field",
                                new FieldType(FieldType.Kind.INT, "int"),
                                HOSTILE.prose(),
                                Optional.of(HOSTILE.prose()),
                                deprecation(),
                                List.of("old"))),
                        deprecation()))
                .category(new Category(
                        "part",
                        HOSTILE.prose(),
                        HOSTILE.prose(),
                        Stream.generate(HOSTILE::text).limit(50).toList(),
                        "HostileException",
                        CodeKind.INTEGER,
                        List.of(),
                        Optional.of(HOSTILE.prose()),
                        deprecation(),
                        List.of()));
        for (int i = 0; i < ERRORS; i++) {
            catalog.error(Entry.of("E" + i, "part", Integer.toString(i))
                    .description(HOSTILE.prose())
                    .cause(HOSTILE.prose(), HOSTILE.prose())
                    .action(HOSTILE.prose())
                    .since(HOSTILE.prose())
                    .deprecated(HOSTILE.prose(), HOSTILE.prose(), HOSTILE.prose()));
        }
        return catalog.build();
    }

    private static Optional<Deprecation> deprecation() {
        return Optional.of(new Deprecation(
                Optional.of(HOSTILE.prose()), Optional.of(HOSTILE.prose()), Optional.of(HOSTILE.prose())));
    }
}
