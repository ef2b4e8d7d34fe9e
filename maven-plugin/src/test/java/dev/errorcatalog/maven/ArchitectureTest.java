package dev.errorcatalog.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.errorcatalog.maven");

    @Test
    void knowsOnlyMavenAndTheFrontDoors() {
        classes()
                .that()
                .doNotHaveSimpleName("HelpMojo")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.lang.model",
                        "org.jspecify.annotations",
                        "org.apache.maven..",
                        "dev.errorcatalog.catalog..",
                        "dev.errorcatalog.docs",
                        "dev.errorcatalog.docs.check",
                        "dev.errorcatalog.docs.html",
                        "dev.errorcatalog.maven")
                .check(CLASSES);
    }

    @Test
    void onlyGoalsAreVisible() {
        classes().that().arePublic().should().haveSimpleNameEndingWith("Mojo").check(CLASSES);
    }
}
