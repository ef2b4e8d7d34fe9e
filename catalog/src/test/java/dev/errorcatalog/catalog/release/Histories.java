package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Releases on one line, for tables: {@code ALPHA=1 BRAVO=2[BRAVO_OLD]; ALPHA=1 -2:BRAVO} is a release with two errors of
 * the category {@code pay}, then one without the second. {@code X=3~C} admits that it reuses the code of C, {@code
 * card/3} is a code of another category, {@code @pays(pay)} declares a category with a former slug; what follows a colon
 * there is its string on the wire.
 */
final class Histories {
    private static final Pattern ERROR =
            Pattern.compile("([A-Z_0-9]+)=(?:([a-z]+)/)?([0-9]+)(?:~([A-Z_]+))?(?:\\[([A-Z_,]+)])?");
    private static final Pattern GONE = Pattern.compile("-(?:([a-z]+)/)?([0-9]+):([A-Z_]+)");
    private static final Pattern CATEGORY = Pattern.compile("@([a-z]+)(?:\\(([a-z]+)\\))?(?::([a-z]+))?");

    private Histories() {}

    /** What the lock remembers after all of these releases, 1.0.0, 2.0.0 and so on; it is written and read in between. */
    static Release remembered(String releases) {
        return remembered(releases, new HashMap<>());
    }

    private static Release remembered(String releases, Map<String, Integer> tombstones) {
        Release lock = none();
        int major = 1;
        for (String release : releases.split(";", -1)) {
            lock = reread(Cumulative.of(lock, release(release, major++, tombstones)));
        }
        return lock;
    }

    /** What no release after these may do, and the next one does: {@code name-reused pay/9}. */
    static List<String> errors(String releases, String next) {
        Map<String, Integer> tombstones = new HashMap<>();
        Release lock = remembered(releases, tombstones);
        return CompatRules.compare(lock, release(next, 9, tombstones)).stream()
                .filter(finding -> finding.verdict() == Verdict.ERROR)
                .map(Histories::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.rule() + " " + finding.key();
    }

    private static Release none() {
        Release all = release("A=1", 1, new HashMap<>());
        return Release.of(Optional.empty(), all.header(), List.of(), List.of(), List.of(), List.of());
    }

    private static Release reread(Release release) {
        byte[] text = Samples.bytes(Lock.write(release));
        return Lock.read("catalog.lock.yaml", text).release().orElseThrow();
    }

    /** @param tombstones the first release that had them */
    private static Release release(String line, int major, Map<String, Integer> tombstones) {
        return Release.of(Samples.catalog(yaml(line, major, tombstones)), Optional.of(Samples.version(major + ".0.0")));
    }

    private static String yaml(String line, int major, Map<String, Integer> tombstones) {
        StringBuilder categories = new StringBuilder();
        StringBuilder errors = new StringBuilder();
        StringBuilder removed = new StringBuilder();
        String all = line.contains("@") ? line : "@pay " + line;
        for (String word : all.strip().split(" +", -1)) {
            Matcher error = ERROR.matcher(word);
            Matcher gone = GONE.matcher(word);
            Matcher category = CATEGORY.matcher(word);
            if (error.matches()) {
                errors.append(error(error, major));
                tombstones.remove(error.group(3));
            } else if (gone.matches()) {
                removed.append("  %s/%s: {name: %s, since: %d.0.0, reason: \"Gone.\"}\n"
                        .formatted(
                                or(gone.group(1), "pay"),
                                gone.group(2),
                                gone.group(3),
                                tombstones.computeIfAbsent(gone.group(2), first -> major)));
            } else if (category.matches()) {
                categories.append(category(category));
            } else {
                throw new IllegalArgumentException(word);
            }
        }
        return """
                catalog: 1
                name: shop
                unknown: ShopException
                classes:
                  ShopException: {extends: java.lang.RuntimeException, description: "Root."}
                categories:
                """ + categories + "errors:\n" + errors + (removed.isEmpty() ? "" : "removed:\n" + removed);
    }

    private static String category(Matcher word) {
        String slug = word.group(1);
        return "  %s: {wire: [%s], class: ShopException, description: \"Errors of %s.\"%s}\n"
                .formatted(
                        slug,
                        or(word.group(3), slug.substring(0, 3)),
                        slug,
                        word.group(2) == null ? "" : ", aliases: [" + word.group(2) + "]");
    }

    private static String error(Matcher word, int major) {
        String reuses = word.group(4) == null
                ? ""
                : ", reuses: {name: %s, since: %d.0.0, reason: \"Upstream did.\"}".formatted(word.group(4), major);
        String aliases = word.group(5) == null ? "" : ", aliases: [" + word.group(5) + "]";
        return "  %s: {code: %s/%s, description: \"It is %s.\", action: \"Look.\"%s%s}\n"
                .formatted(word.group(1), or(word.group(2), "pay"), word.group(3), word.group(1), reuses, aliases);
    }

    private static String or(String text, String otherwise) {
        return Stream.ofNullable(text).findFirst().orElse(otherwise);
    }
}
