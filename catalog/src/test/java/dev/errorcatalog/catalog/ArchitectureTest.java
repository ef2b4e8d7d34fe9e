package dev.errorcatalog.catalog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the module have an order, and arrows never run back. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.errorcatalog.catalog");

    @Test
    void eachLayerKnowsOnlyTheOnesBelow() {
        String base = "dev.errorcatalog.catalog";
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("front")
                .definedBy(base)
                .layer("rule")
                .definedBy(base + ".rule")
                .layer("read")
                .definedBy(base + ".read")
                .layer("shape")
                .definedBy(base + ".shape")
                .layer("yaml")
                .definedBy(base + ".yaml")
                .layer("problem")
                .definedBy(base + ".problem")
                .layer("model")
                .definedBy(base + ".model")
                .whereLayer("front")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("front")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("front", "rule")
                .whereLayer("shape")
                .mayOnlyBeAccessedByLayers("front", "rule", "read")
                .whereLayer("yaml")
                .mayOnlyBeAccessedByLayers("front", "rule", "read", "shape")
                .whereLayer("problem")
                .mayOnlyBeAccessedByLayers("front", "rule", "read", "shape", "yaml")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("front", "rule", "read", "shape", "yaml", "problem")
                .check(MODULE);
    }

    @Test
    void packagesFormNoRing() {
        slices().matching("dev.errorcatalog.catalog.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MODULE);
    }

    @Test
    void onlyOnePackageKnowsTheYamlLibrary() {
        noClasses()
                .that(resideInAPackage("dev.errorcatalog.catalog..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("..yaml"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(MODULE);
    }

    @Test
    void theModelDoesNoInputAndOutput() {
        classes()
                .that()
                .resideInAPackage("dev.errorcatalog.catalog.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..", "java.util..", "java.math", "org.jspecify..", "dev.errorcatalog.catalog.model")
                .check(MODULE);
    }

    @Test
    void problemsKnowNothingOfTheModel() {
        noClasses()
                .that()
                .resideInAPackage("..problem")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.errorcatalog.catalog.model")
                .check(MODULE);
    }
}
