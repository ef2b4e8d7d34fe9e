package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.CatalogDigest;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.docs.MarkdownReference;
import dev.errorcatalog.processor.generate.CatalogGenerator;
import dev.errorcatalog.processor.generate.GeneratedCode;
import dev.errorcatalog.processor.generate.JavaLang;
import dev.errorcatalog.processor.generate.Target;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is written for an annotated package, in memory.
 *
 * @param origin the package
 * @param catalog the name of the catalog
 * @param code sources and resources
 * @param javaLang the simple names of the classes of {@code java.lang} that the code uses
 * @param pages the Markdown reference: its bytes by path; empty when it is switched off
 */
record Output(
        AnnotatedPackage origin,
        String catalog,
        GeneratedCode code,
        List<String> javaLang,
        SortedMap<String, byte[]> pages) {
    Output {
        javaLang = List.copyOf(javaLang);
        pages = Collections.unmodifiableSortedMap(pages);
    }

    /** Generates everything for a package whose catalog has no errors. */
    static Output of(Reading reading, boolean docs) {
        Catalog catalog = reading.catalog().orElseThrow();
        Target target = new Target(
                reading.origin().name(),
                reading.visible().has("javax.annotation.processing.Generated"),
                reading.visible().has("org.jspecify.annotations.Nullable"));
        return new Output(
                reading.origin(),
                catalog.name(),
                CatalogGenerator.generate(catalog, CatalogDigest.sha256(catalog), target),
                JavaLang.usedBy(catalog),
                docs ? MarkdownReference.render(catalog, reading.release()) : new TreeMap<>());
    }
}
