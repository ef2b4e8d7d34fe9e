package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.docs.html.EditLink.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry is found at the line of its name, in the main file or in one beside it, however the catalog is shown. */
class EntryPlacesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("catalog.yaml"), """
                catalog: 1
                name: shop
                include: [parts/*.yaml]
                unknown: ShopException
                classes:
                  ShopException: {extends: java.lang.Exception, description: "Root."}
                categories:
                  shop: {wire: [shop], class: ShopException, description: "Errors."}
                errors:
                  SOLD_OUT: {code: shop/1, description: "None is left."}
                """);
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/a b.yaml"), """
                # More.
                errors:
                  # Nobody is there.
                  CLOSED:
                    code: shop/2
                    description: "Come tomorrow."
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "catalog.yaml, SOLD_OUT, catalog.yaml, 10",
        "catalog.yaml, CLOSED, parts/a b.yaml, 4",
        "sdk/src/main/errors/catalog.yaml, SOLD_OUT, catalog.yaml, 10",
        "sdk/src/main/errors/catalog.yaml, CLOSED, parts/a b.yaml, 4",
    })
    void anEntryStandsAtItsName(String shown, String constant, String file, int line) {
        var positions = Catalogs.read(shown, folder.resolve("catalog.yaml")).positions();

        assertThat(EntryPlaces.of(positions, constant)).isEqualTo(new Place(file, line));
    }
}
