package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.errorcatalog.catalog.model.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the code of a catalog: exception classes, constants, table, facade, and two resources. */
public final class CatalogGenerator {
    private CatalogGenerator() {}

    /**
     * Generates everything in memory.
     *
     * @param catalog a catalog without problems
     * @param sha256 the digest of the catalog, in lower-case hexadecimal; stands in the facade and in both resources
     * @param target where the code will be compiled
     * @throws IllegalArgumentException if an error's or a category's class is not the catalog's unknown class or below
     *     it: the mapper could not return it
     */
    public static GeneratedCode generate(Catalog catalog, String sha256, Target target) {
        Layout layout = Layout.of(catalog);
        requireMappable(catalog, layout);
        JavaSources sources = new JavaSources(catalog.name(), target);
        return new GeneratedCode(
                types(catalog, layout, sha256, target).stream()
                        .map(sources::of)
                        .sorted(Comparator.comparing(SourceFile::qualifiedName))
                        .toList(),
                List.of(IndexResource.of(catalog, sha256), TextsResource.of(catalog, layout, sha256)));
    }

    private static List<TypeSpec> types(Catalog catalog, Layout layout, String sha256, Target target) {
        Names names = Names.of(catalog, target);
        Links links = new Links(catalog);
        ExceptionWriter exceptions = new ExceptionWriter(catalog, names, new ClassDoc(catalog, links));
        HolderWriter holders = new HolderWriter(names, links, new ErrorDoc(catalog, links));
        List<TypeSpec> types = new ArrayList<>();
        catalog.classes().values().forEach(exception -> types.add(exceptions.write(exception)));
        for (int i = 0; i < layout.categories().size(); i++) {
            types.addAll(
                    holders.write(layout.categories().get(i), i, layout.errors().get(i)));
        }
        types.add(new TableWriter(catalog, names, layout).write(sha256));
        types.add(new FacadeWriter(catalog, names, target).write());
        return types;
    }

    private static void requireMappable(Catalog catalog, Layout layout) {
        layout.classes().stream()
                .filter(name -> !catalog.isSubclass(name, catalog.unknownClass()))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "class " + name + " is neither " + catalog.unknownClass() + " nor below it");
                });
    }
}
