package dev.errorcatalog.catalog.release;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What a release promises knows nothing of rules, rules know nothing of verbs. */
class ReleaseArchitectureTest {

    private static final String BASE = "dev.errorcatalog.catalog.release";
    private static final JavaClasses RELEASE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void eachLayerKnowsOnlyTheOnesBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("verbs")
                .definedBy(BASE)
                .layer("list")
                .definedBy(BASE + ".list")
                .layer("accept")
                .definedBy(BASE + ".accept")
                .layer("lock")
                .definedBy(BASE + ".lock")
                .layer("rule")
                .definedBy(BASE + ".rule")
                .layer("diff")
                .definedBy(BASE + ".diff")
                .layer("model")
                .definedBy(BASE + ".model")
                .whereLayer("verbs")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("list")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("accept")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("lock")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("diff")
                .mayOnlyBeAccessedByLayers("verbs", "accept", "rule")
                .check(RELEASE);
    }

    @Test
    void packagesFormNoRing() {
        slices().matching(BASE + ".(*)").should().beFreeOfCycles().check(RELEASE);
    }
}
