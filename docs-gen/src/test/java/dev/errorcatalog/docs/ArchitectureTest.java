package dev.errorcatalog.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.errorcatalog.docs");

    @Test
    void knowsNeitherYamlNorTheProcessor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..", "dev.errorcatalog.processor..", "javax..")
                .check(CLASSES);
    }

    @Test
    void isPureWithoutInputOrOutput() {
        noClasses()
                .that()
                // Reads its own style and scripts out of the jar.
                .doNotHaveFullyQualifiedName("dev.errorcatalog.docs.html.Assets")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.time..")
                .check(CLASSES);
    }

    @Test
    void onlyProseAndTheCheckOfPagesKnowCommonMark() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.errorcatalog.docs.prose", "dev.errorcatalog.docs.check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void contentKnowsNoFormat() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.errorcatalog.docs.content", "dev.errorcatalog.docs.prose")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.errorcatalog.docs.markdown", "dev.errorcatalog.docs.html")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoRing() {
        slices().matching("dev.errorcatalog.(docs..)").should().beFreeOfCycles().check(CLASSES);
    }
}
