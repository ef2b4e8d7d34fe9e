package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Good catalogs with random damage: whatever the bytes are, nothing is thrown, and what is told is well-formed.
 *
 * <p>A short run is part of every build. A long one: {@code ./mvnw test -pl catalog -Dtest=FuzzTest
 * -Derrorcatalog.fuzz=1000000 -Derrorcatalog.seed=1}. A failure names its seed; that seed with
 * {@code errorcatalog.fuzz=1} repeats it.
 */
class FuzzTest {
    private static final int RUNS = Integer.getInteger("errorcatalog.fuzz", 4_000);
    private static final long SEED = Long.getLong("errorcatalog.seed", 20_261_120L);

    @Test
    void damageGivesNothingButProblems() throws IOException {
        List<byte[]> good = goodCatalogs();
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Random random = new Random(seed);
            byte[] damaged = new Damage(random).damage(good.get(random.nextInt(good.size())));
            try {
                check(damaged);
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void check(byte[] bytes) {
        Parsed parsed = Catalogs.read("catalog.yaml", bytes);
        assertThat(parsed.catalog().isEmpty())
                .isEqualTo(parsed.problems().stream().anyMatch(Problem::isError));
        assertThat(parsed.problems()).doesNotHaveDuplicates();
        parsed.problems().forEach(WellFormed::check);
        parsed.catalog().ifPresent(CatalogDigest::sha256);
    }

    private static List<byte[]> goodCatalogs() throws IOException {
        List<byte[]> good = new ArrayList<>();
        Path full = Path.of("src/test/resources/full");
        String main = Files.readString(full.resolve("catalog.yaml")).replace("include: [errors/*.yaml]\n", "");
        String errors = Files.readString(full.resolve("errors/a.yaml"))
                + Files.readString(full.resolve("errors/b.yaml")).replace("errors:\n", "");
        good.add((main + errors).getBytes(StandardCharsets.UTF_8));
        good.add(Files.readAllBytes(Path.of("src/test/resources/corpus/104-same-code-other-category-ok.yaml")));
        good.add(Files.readAllBytes(Path.of("src/test/resources/corpus/146-md-code-fence-break.yaml")));
        for (byte[] catalog : good) {
            assertThat(Catalogs.read("catalog.yaml", catalog).catalog()).isPresent();
        }
        return good;
    }
}
