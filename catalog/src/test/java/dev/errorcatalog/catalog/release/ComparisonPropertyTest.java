package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Header;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for any two releases. Every failure names its seed. */
class ComparisonPropertyTest {

    private static final long SEED = 20261121L;
    private static final int ROUNDS = 1_000;

    @Test
    void everyDifferenceIsFoundByARule() {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            RandomReleases random = new RandomReleases(seed);
            Release before = random.release();
            Release after = random.changed(before, 1);
            List<Finding> findings = CompatRules.compare(before, after);

            assertThat(findings.isEmpty()).as("seed %d: no finding", seed).isEqualTo(isSame(before, after));
        }
    }

    @Test
    void everyThingThatDiffersIsTheSubjectOfAFinding() {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            RandomReleases random = new RandomReleases(seed);
            Release before = random.release();
            Release after = random.changed(before, 4);
            Set<String> said = new HashSet<>();
            for (Finding finding : CompatRules.compare(before, after)) {
                // The field of a class, the code or name that something had: each tells of its owner too.
                said.add(finding.key().replaceAll("\\..*", ""));
                said.add(finding.from());
                said.add(finding.from().replaceAll(" .*", ""));
            }

            assertThat(said).as("seed %d", seed).containsAll(differing(before, after));
        }
    }

    @Test
    void aReleaseDoesNotDifferFromItself() {
        for (long seed = SEED; seed < SEED + 200; seed++) {
            Release release = new RandomReleases(seed).release();

            assertThat(CompatRules.compare(release, release))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void noFindingIsToldTwice() {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            RandomReleases random = new RandomReleases(seed);
            Release before = random.release();
            List<String> identities = CompatRules.compare(before, random.changed(before, 4)).stream()
                    .map(finding -> String.join("|", finding.rule(), finding.key(), finding.from(), finding.to()))
                    .toList();

            assertThat(identities).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyWhatIsSafeIsOutsideOfActionNeeded() {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            RandomReleases random = new RandomReleases(seed);
            Release before = random.release();

            assertThat(CompatRules.compare(before, random.changed(before, 4)))
                    .as("seed %d", seed)
                    .allMatch(finding -> (finding.section() == Section.ACTION) == (finding.verdict() != Verdict.SAFE))
                    .allMatch(finding -> finding.verdict() == Verdict.SAFE
                            || !finding.repair().isEmpty());
        }
    }

    @Test
    void anyReleaseIsReadFromItsLock() {
        for (long seed = SEED; seed < SEED + 500; seed++) {
            Release release = new RandomReleases(seed).release();
            String text = Lock.write(release);

            assertThat(Lock.read("lock", Samples.bytes(text)).release())
                    .as("seed %d", seed)
                    .contains(release);
        }
    }

    private static boolean isSame(Release before, Release after) {
        return before.header().equals(after.header())
                && differing(before, after).isEmpty();
    }

    private static Set<String> differing(Release before, Release after) {
        TreeSet<String> keys = new TreeSet<>();
        compare("class/", before.classes(), after.classes(), keys);
        compare("category/", before.categories(), after.categories(), keys);
        compare("", before.errors(), after.errors(), keys);
        compare("", before.removed(), after.removed(), keys);
        Header was = before.header();
        Header is = after.header();
        addIf(!was.docs().equals(is.docs()), "docs", keys);
        addIf(!was.unknownClass().equals(is.unknownClass()), "unknown", keys);
        addIf(!was.resetClass().equals(is.resetClass()), "reset-class", keys);
        addIf(!was.catalog().equals(is.catalog()) || !was.text().equals(is.text()), "catalog", keys);
        return keys;
    }

    private static <K, V> void compare(String kind, Map<K, V> before, Map<K, V> after, Set<String> keys) {
        before.forEach((key, value) ->
                addIf(!Optional.of(value).equals(Optional.ofNullable(after.get(key))), kind + key, keys));
        after.keySet().forEach(key -> addIf(!before.containsKey(key), kind + key, keys));
    }

    private static void addIf(boolean condition, String key, Set<String> keys) {
        if (condition) {
            keys.add(key);
        }
    }
}
