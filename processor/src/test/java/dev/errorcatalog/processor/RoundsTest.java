package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another processor in the same compile. */
class RoundsTest {
    private static final String NEEDS_LATER = DemoCatalog.withClassLines("implements: [q.Later]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aTypeThatAnotherProcessorWritesIsWaitedFor(Compiler compiler) {
        Result result = Project.withCatalog(folder, NEEDS_LATER)
                .compile(compiler, "-processor", OtherProcessor.both(), "-Aother.type=Later");

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.classes()).containsKeys("p/DemoErrors.class", "q/Later.class");
        assertThat(result.text()).doesNotContain("error[");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatNobodyWritesIsToldOnceInTheEnd(Compiler compiler) {
        Result result = Project.withCatalog(folder, NEEDS_LATER)
                .compile(compiler, "-processor", OtherProcessor.both(), "-Aother.type=Else");

        assertThat(result.success()).isFalse();
        assertThat(result.text()).containsOnlyOnce("error[unknown-type]: there is no type `q.Later` here");
        assertThat(result.generated()).containsOnlyKeys("q/Else.java");
    }

    @ParameterizedTest
    @EnumSource
    void anotherProblemIsToldWithoutWaitingForTypes(Compiler compiler) {
        Project project = Project.withCatalog(folder, NEEDS_LATER).asking("r", "nowhere.yaml");

        Result result = project.compile(compiler, "-processor", OtherProcessor.both(), "-Aother.type=Else");

        assertThat(result.success()).isFalse();
        assertThat(result.text())
                .containsOnlyOnce("error[unknown-type]")
                .containsOnlyOnce("error[no-catalog]: no catalog `nowhere.yaml` was found");
    }

    @ParameterizedTest
    @EnumSource
    void aResourceThatAnotherProcessorHasWrittenAlreadyIsToldBeforeAnythingIsWritten(Compiler compiler) {
        String otherFirst = OtherProcessor.class.getName() + "," + ErrorCatalogProcessor.class.getName();

        Result result = Project.withCatalog(folder, DemoCatalog.DEMO)
                .compile(compiler, "-processor", otherFirst, "-Aother.resource=META-INF/error-catalog/demo.json");

        assertThat(result.success()).isFalse();
        assertThat(result.text())
                .contains("error[cannot-write]: the generated files cannot be written: ")
                .contains("if another processor writes it, drop one");
        assertThat(result.generated()).isEmpty();
    }
}
