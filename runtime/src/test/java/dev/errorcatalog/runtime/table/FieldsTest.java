package dev.errorcatalog.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    @ParameterizedTest
    @MethodSource("lines")
    void fieldsAreSeparatedByTabsAndUnescaped(String line, List<String> fields) {
        assertThat(Fields.split(line)).isEqualTo(fields);
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("", List.of("")),
                Arguments.of("a", List.of("a")),
                Arguments.of("a\tb", List.of("a", "b")),
                Arguments.of("\t\t", List.of("", "", "")),
                Arguments.of("a\\tb\\nc\\rd\\\\e", List.of("a\tb\nc\rd\\e")),
                Arguments.of("\\\\n", List.of("\\n")),
                Arguments.of("\\\\\\n", List.of("\\\n")),
                Arguments.of("cut short\\", List.of("cut short\\")));
    }
}
