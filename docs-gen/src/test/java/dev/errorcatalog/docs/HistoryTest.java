package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What the lock adds to the pages. */
class HistoryTest {
    private static final Release RELEASE = Samples.goldenRelease(Map.of(
            "call/60", List.of("1.2.0 fatal-set", "1.3.0 catch-refined", "1.4.0 entry-deprecated", "1.6.0 renumbered"),
            "call/50", List.of("1.0.1 fatal-set", "1.4.0 const-renamed")));

    @Test
    void aPageTellsWhatCatalogAndLockKnow() throws IOException {
        Golden.check("released", Map.of("call-60.md", page(Samples.golden(), "errors/call-60.md")));
    }

    @Test
    void onlyPagesOfErrorsAndWhatChangedChange() {
        Catalog catalog = Samples.golden();
        SortedMap<String, byte[]> without = MarkdownReference.render(catalog);
        SortedMap<String, byte[]> with = pages(catalog, RELEASE);

        assertThat(with.keySet()).isEqualTo(without.keySet());
        assertThat(with.keySet())
                .filteredOn(path -> !Arrays.equals(with.get(path), without.get(path)))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("errors/") || path.equals("changes.md"));
    }

    @Test
    void whatTheCatalogDoesNotSayTheLockRemembers() {
        String page = page(Samples.golden(), "errors/call-minus-1.md");

        assertThat(page).contains("| Since | `1.0.0` |");
    }

    @Test
    void theReleaseThatBroughtItIsNoHistoryYet() {
        assertThat(page(Samples.golden(), "errors/call-minus-1.md")).doesNotContain("## History");
        assertThat(page(Samples.golden(), "errors/call-60.md")).contains("## History", "| Since | `1.0.0` |");
    }

    @Test
    void anErrorKeepsItsHistoryUnderANewCode() throws IOException {
        String moved = Files.readString(Path.of("src/test/resources/golden/catalog.yaml"))
                .replace("code: call/50", "code: call/55");
        Catalog catalog =
                Catalogs.read("catalog.yaml", moved.getBytes(UTF_8)).catalog().orElseThrow();

        assertThat(history(catalog, RELEASE, "errors/call-55.md"))
                .containsExactly(
                        "-   Since 1.1.0.",
                        "-   In 1.4.0: another name.",
                        "-   Not released yet: class below the one before (CallException → LoginException).",
                        "-   Not released yet: another code (call/50 → call/55).",
                        "-   <a id=\"WRONG_PASSWORD\"></a>Formerly `WRONG_PASSWORD`.");
    }

    @Test
    void anotherErrorWithItsCodeDoesNotInheritIt() throws IOException {
        String taken = Files.readString(Path.of("src/test/resources/golden/catalog.yaml"))
                .replace("ODD_ANSWER:", "DISK_FULL:")
                .replace("The answer made no sense.", "The disk is full.");
        Catalog catalog =
                Catalogs.read("catalog.yaml", taken.getBytes(UTF_8)).catalog().orElseThrow();

        assertThat(history(catalog, RELEASE, "errors/call-60.md")).containsExactly("-   Deprecated since 1.4.0.");
    }

    @Test
    void aLockOnDiskTellsTheSame() {
        Optional<Release> read =
                Lock.read("lock", Lock.write(RELEASE).getBytes(UTF_8)).release();

        assertThat(MarkdownReference.render(Samples.golden(), read))
                .containsExactlyEntriesOf(pages(Samples.golden(), RELEASE));
    }

    private static SortedMap<String, byte[]> pages(Catalog catalog, Release release) {
        return MarkdownReference.render(catalog, Optional.of(release));
    }

    private static String page(Catalog catalog, String path) {
        return new String(pages(catalog, RELEASE).get(path), UTF_8);
    }

    private static List<String> history(Catalog catalog, Release release, String path) {
        return new String(pages(catalog, release).get(path), UTF_8)
                .lines()
                .dropWhile(line -> !line.equals("## History"))
                .skip(2)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }
}
