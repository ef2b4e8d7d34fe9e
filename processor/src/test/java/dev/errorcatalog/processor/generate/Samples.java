package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import java.util.List;
import java.util.Optional;

/** Catalogs that more than one test uses. */
final class Samples {
    static final String PACKAGE = "org.example.garden";
    static final String SHA256 = "0123456789abcdef".repeat(4);
    static final Target TARGET = new Target(PACKAGE, true, true);

    private Samples() {}

    /** A catalog that touches every feature, and is small enough to read what is made from it. */
    static Catalog garden() {
        Deprecation old =
                new Deprecation(Optional.of("1.4.0"), Optional.of("Too *vague*."), Optional.of("SeedException"));
        return CatalogBuilder.named("garden", "GardenException")
                .title("Errors of the garden")
                .resetClass("SeedException")
                .type("GardenException", "java.lang.RuntimeException")
                .type("GardenError", "java.lang.Error")
                .type(
                        "SeedException",
                        "GardenException",
                        List.of("dev.errorcatalog.runtime.Compensating"),
                        field("writes", FieldType.Kind.LIST, "dev.errorcatalog.runtime.CompensatingWrite"),
                        field("dry", FieldType.Kind.BOOLEAN, "boolean"),
                        field("count", FieldType.Kind.INT, "int"),
                        field("total", FieldType.Kind.LONG, "long"),
                        field("depth", FieldType.Kind.DOUBLE, "double"),
                        renamed("label", "tag"),
                        field("sown", FieldType.Kind.OBJECT, "java.time.Instant"),
                        field("notes", FieldType.Kind.OBJECT, "java.util.Map"))
                .deprecatedType("WeatherException", "GardenException", old)
                .type("StormException", "WeatherException")
                .integers("seed", "SeedException", "garden::SeedError", "garden.seed")
                .category(new Category(
                        "weather",
                        "Weather",
                        "What falls from the sky. Or does not.",
                        List.of("Weather \"Service\" \\ tab\there"),
                        "WeatherException",
                        CodeKind.TEXT,
                        List.of(),
                        Optional.of("1.2.0"),
                        Optional.of(new Deprecation(Optional.of("1.5.0"), Optional.empty(), Optional.of("seed"))),
                        List.of("sky")))
                .integers("tool", "GardenException", "garden::ToolError")
                .error(Entry.of("NONE", "seed", "0").sentinel().audience(Audience.NOBODY))
                .error(Entry.of("TOO_DRY", "seed", "-1")
                        .description("The soil is `dry`. Nothing grows in it.")
                        .cause("No rain.", "No *watering*.")
                        .action("Water the bed.", "Wait a day.")
                        .audience(Audience.END_USER)
                        .retry(Retry.AFTER_ACTION)
                        .since("1.1.0")
                        .aliases("DRY", "VERY_DRY"))
                .error(Entry.of("EATEN", "seed", "208")
                        .description("Something ate the {count} seeds; see https://example.org/*/ and <b>.")
                        .fatal(true)
                        .reset(ResetStrategy.RECOVER, ResetStrategy.DISCARD, ResetStrategy.MANUAL))
                .error(Entry.of("LATE", "seed", "209")
                        .fatal(false)
                        .reset(ResetStrategy.DISCARD, ResetStrategy.MANUAL)
                        .deprecated("1.3.0", "Sow *again*.", "TOO_DRY"))
                .error(Entry.of("FROST", "seed", "2147483647").retired("2.0.0"))
                .error(Entry.of("RAIN", "weather", "42P01")
                        .audience(Audience.OPERATOR)
                        .retry(Retry.AUTOMATIC))
                .error(Entry.of("GALE", "weather", "B-57.014").type("StormException"))
                .build();
    }

    /** A catalog of many errors in categories of equal size, with one class per few errors. */
    static Catalog large(int categories, int errorsEach, int classes) {
        CatalogBuilder builder =
                CatalogBuilder.named("large", "LargeException").type("LargeException", "java.lang.RuntimeException");
        for (int c = 0; c < classes; c++) {
            builder.type("Large" + c + "Exception", "LargeException");
        }
        Words words = new Words(20_261_120L);
        for (int c = 0; c < categories; c++) {
            String slug = "part" + c;
            builder.integers(slug, "LargeException", "large::Part" + c);
            for (int e = 0; e < errorsEach; e++) {
                Entry entry = Entry.of(words.constant(), slug, Integer.toString(100 + e));
                int type = c * errorsEach + e;
                builder.error(type < classes ? entry.type("Large" + type + "Exception") : entry);
            }
        }
        return builder.build();
    }

    private static Field field(String name, FieldType.Kind kind, String type) {
        return new Field(
                name,
                new FieldType(kind, type),
                "What " + name + " holds.",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Field renamed(String name, String alias) {
        return new Field(
                name,
                new FieldType(FieldType.Kind.STRING, "String"),
                "What " + name + " holds.",
                Optional.of("1.1.0"),
                Optional.of(new Deprecation(Optional.empty(), Optional.of("Use a sign."), Optional.of("notes"))),
                List.of(alias));
    }
}
