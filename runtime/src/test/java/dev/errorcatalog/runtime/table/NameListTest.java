package dev.errorcatalog.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {
    private final NameList names = new NameList("A LAST_A,OLD_A,A_OLD LAST AT_LAST,END", 4);

    @ParameterizedTest
    @CsvSource({"0, A", "1, LAST_A", "2, LAST", "3, AT_LAST"})
    void namesComeWithoutTheirAliases(int index, String name) {
        assertThat(names.name(index)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"A, 0", "LAST_A, 1", "OLD_A, 1", "A_OLD, 1", "LAST, 2", "AT_LAST, 3", "END, 3"})
    void namesAndAliasesAreFound(String name, int index) {
        assertThat(names.find(name)).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "LAS", "OLD", "A_", "ENDS", " ", ",", "A LAST_A", "OLD_A,A_OLD", "LAST AT", "ND"})
    void partsOfNamesAreNotFound(String name) {
        assertThat(names.find(name)).isEqualTo(-1);
    }

    @Test
    void aListMayBeEmpty() {
        assertThat(new NameList("", 0).find("A")).isEqualTo(-1);
    }
}
