package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    private static final Positions POSITIONS = Catalogs.read(
                    "full/catalog.yaml", Path.of("src/test/resources/full/catalog.yaml"))
            .positions();

    @ParameterizedTest
    @CsvSource({
        "name, full/catalog.yaml:3:7",
        "include/0, full/catalog.yaml:8:11",
        "classes/SyncException/extends, full/catalog.yaml:15:14",
        "classes/WritesException/implements/1, full/catalog.yaml:29:57",
        "classes/WritesException/fields/total/aliases/0, full/catalog.yaml:35:60",
        "categories/protocol/wire/0, full/catalog.yaml:47:12",
        "removed/protocol/since, full/catalog.yaml:61:3",
        "errors/BAD_IDENT/code, full/errors/a.yaml:9:11",
        "errors/BAD_IDENT/action/1, full/errors/a.yaml:17:9",
        "errors/NO_ERROR/action/0, full/errors/a.yaml:5:13",
        "errors/UNDONE/class, full/errors/b.yaml:9:12",
        "errors/UNDONE/class/none/such, full/errors/b.yaml:9:12",
        "nothing/of/it, full/catalog.yaml:1:1"
    })
    void everyPartHasAPlace(String path, String expected) {
        assertThat(POSITIONS.at(path.split("/", -1))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "errors/BAD_IDENT, full/errors/a.yaml:8:3",
        "errors/BAD_IDENT/code, full/errors/a.yaml:9:5",
        "name, full/catalog.yaml:3:1",
        "nothing/of/it, full/catalog.yaml:1:1",
    })
    void everyKeyHasAPlace(String path, String expected) {
        assertThat(POSITIONS.key(path.split("/", -1))).hasToString(expected);
    }
}
