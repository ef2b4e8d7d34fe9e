package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.errorcatalog.runtime.ErrorCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That generated code also calls methods that exist is shown by every test that compiles some. */
class RuntimeTypesTest {
    static List<ClassName> all() {
        return RuntimeTypes.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameIsAPublicTypeOfTheRuntime(ClassName name) {
        assertThatCode(() -> assertThat(Class.forName(name.canonicalName())).isPublic())
                .doesNotThrowAnyException();
        assertThat(name.packageName()).isEqualTo(ErrorCode.class.getPackageName());
    }
}
