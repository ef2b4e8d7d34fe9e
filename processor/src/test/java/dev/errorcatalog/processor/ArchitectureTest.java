package dev.errorcatalog.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Who may know whom; the arrows of the architecture page never run back. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.errorcatalog");

    @Test
    void theProcessorNeverImportsTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage("dev.errorcatalog.processor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.errorcatalog.runtime..")
                .check(ALL);
    }

    @Test
    void onlyTheCatalogKnowsTheYamlLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.errorcatalog.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(ALL);
    }

    @Test
    void theGeneratorKnowsNeitherAnnotationProcessingNorTheFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("dev.errorcatalog.processor.generate..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.annotation.processing..", "javax.tools..", "dev.errorcatalog.processor"))
                .check(ALL);
    }

    /** What Gradle asks of a processor: files through the Filer only, and no types of one compiler. */
    @Test
    void filesAreWrittenThroughTheFilerOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.errorcatalog.processor..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a method of Files that may write",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && !call.getName().equals("isRegularFile")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileOutputStream.class, FileWriter.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "jdk..", "org.eclipse..")
                .check(ALL);
    }
}
