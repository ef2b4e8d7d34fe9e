package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private static final Release RELEASE = Release.of(
            Version.parse("1.4.0"),
            new Header("shop", Optional.empty(), "ShopException", Optional.empty(), "0"),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    @Test
    void isReadBesideItsCatalog() throws IOException {
        Files.writeString(folder.resolve("catalog.lock.yaml"), Lock.write(RELEASE));

        assertThat(beside("errors/shop.yaml")).contains(new ParsedLock(Optional.of(RELEASE), List.of()));
    }

    @Test
    void isAbsentBesideACatalogThatWasNeverReleased() {
        assertThat(beside("errors/shop.yaml")).isEmpty();
    }

    @Test
    void anEditedLockIsAProblemWithItsName() throws IOException {
        String edited = Lock.write(RELEASE).replace("1.4.0", "1.5.0");
        Files.writeString(folder.resolve("catalog.lock.yaml"), edited);

        assertUnreadable("errors/shop.yaml", "errors/catalog.lock.yaml:3:1: error[lock-checksum]");
        assertUnreadable("shop.yaml", "catalog.lock.yaml:3:1: error[lock-checksum]");
    }

    @Test
    void whatIsNoFileIsAProblem() throws IOException {
        Files.createDirectory(folder.resolve("catalog.lock.yaml"));

        assertUnreadable("shop.yaml", "catalog.lock.yaml:1:1: error[");
    }

    private void assertUnreadable(String shown, String problem) {
        ParsedLock lock = beside(shown).orElseThrow();
        assertThat(lock.release()).isEmpty();
        assertThat(lock.problems())
                .singleElement()
                .satisfies(found -> assertThat(found.oneLine()).startsWith(problem));
    }

    private Optional<ParsedLock> beside(String shown) {
        return LockFile.beside(shown, folder.resolve("shop.yaml"));
    }
}
