package dev.errorcatalog.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String RUNTIME = "dev.errorcatalog.runtime";
    private static final String TABLE = RUNTIME + ".table";
    private static final String RESET = RUNTIME + ".reset";
    private static final String EXPLAIN = RUNTIME + ".explain";
    private static final String DISPATCH = RUNTIME + ".dispatch";

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(RUNTIME);

    @Test
    void nothingButJavaIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify.annotations", RUNTIME, TABLE, EXPLAIN, RESET, DISPATCH))
                .check(main);
    }

    @Test
    void thereIsNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
                .check(main);
    }

    @Test
    void onlyTheDispatcherLogs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DISPATCH)
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .check(main);
    }

    @Test
    void resetsKnowNothingOfTheDispatcher() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DISPATCH)
                .should()
                .dependOnClassesThat(resideInAPackage(DISPATCH))
                .check(main);
    }

    @Test
    void errorsKnowNothingOfResets() {
        noClasses()
                .that()
                .resideInAnyPackage(RUNTIME, TABLE)
                .should()
                .dependOnClassesThat(resideInAPackage(RESET))
                .check(main);
    }

    @Test
    void tablesKnowNothingOfErrors() {
        classes()
                .that(resideInAPackage(TABLE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations", TABLE))
                .check(main);
    }

    @Test
    void explanationsKnowNothingOfErrorsAndTables() {
        classes()
                .that(resideInAPackage(EXPLAIN))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations", EXPLAIN))
                .check(main);
    }

    @Test
    void tablesAndExplanationsAreNotPartOfTheApi() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(RUNTIME))
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(resideInAnyPackage(TABLE, EXPLAIN))
                .check(main);
    }

    @Test
    void theModuleNeedsBaseAndLoggingOnlyAndHidesItsTables() throws URISyntaxException {
        Path classes = Path.of(ErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module =
                ModuleFinder.of(classes).find(RUNTIME).orElseThrow().descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(RUNTIME, DISPATCH, RESET);
        assertThat(module.requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "java.logging");
    }
}
