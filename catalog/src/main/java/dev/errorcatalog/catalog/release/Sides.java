package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.release.list.ListReader;
import dev.errorcatalog.catalog.release.list.ListRelease;
import dev.errorcatalog.catalog.release.list.Listed;
import dev.errorcatalog.catalog.release.list.NameFilter;
import dev.errorcatalog.catalog.release.list.ParsedList;
import dev.errorcatalog.catalog.release.model.Release;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compares any two files: a lock, a catalog, or a list of another system on either side. */
public final class Sides {

    private static final Pattern LOCK = Pattern.compile("(?m)^lock:");
    private static final Pattern CATALOG = Pattern.compile("(?m)^catalog:");

    private Sides() {}

    /**
     * Tells every difference between two files.
     *
     * @param beforeName the path to show for the file that came first
     * @param before the file that came first
     * @param afterName the path to show for the later one
     * @param after the later one
     * @param category the slug of the category that a list is about; of no effect without a list, and may
     *     be empty between two lists; what is compared with a list has to have it
     * @param names which names of a list count
     * @return fails only when a file cannot be used
     */
    public static CheckResult diff(
            String beforeName, Path before, String afterName, Path after, String category, NameFilter names) {
        File old = File.open(beforeName, before, names);
        File fresh = File.open(afterName, after, names);
        if (!old.isList() && !fresh.isList()) {
            return new CheckResult(new Comparison(old.whole(), fresh.whole(), Comparison.Kind.FILES), true);
        }
        Side left = old.side(list -> ListRelease.of(list, category), category);
        Side right = fresh.side(
                list -> left.release()
                        .map(release -> old.isList()
                                ? ListRelease.following(release, list, category)
                                : ListRelease.after(release, list, category))
                        .orElseGet(() -> ListRelease.of(list, category)),
                category);
        return new CheckResult(new Comparison(left, right, Comparison.Kind.LISTS), true);
    }

    /** A file of which it is known what it is. */
    private record File(Given given, Path path, String text, NameFilter names) {

        static File open(String name, Path path, NameFilter names) {
            Given given = Given.read(name, path);
            String text = given.bytes()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
            return new File(given, path, text, names);
        }

        boolean isList() {
            return given.bytes().isPresent() && !isLock() && !isCatalog();
        }

        private boolean isLock() {
            return LOCK.matcher(text).find();
        }

        private boolean isCatalog() {
            return CATALOG.matcher(text).find() && !isLock();
        }

        /** All of a lock or a catalog. */
        Side whole() {
            if (given.bytes().isEmpty()) {
                return Side.unreadable(given);
            }
            return isLock() ? Side.ofLock(given) : Side.ofCatalog(Catalogs.read(given.name(), path), Optional.empty());
        }

        /** What can be compared with a list. */
        Side side(Function<List<Listed>, Release> ofList, String category) {
            if (!isList()) {
                return whole().of(category);
            }
            return given.bytes()
                    .map(bytes -> {
                        ParsedList list = ListReader.read(given.name(), bytes, names);
                        Optional<Release> release = Optional.of(list.entries())
                                .filter(entries -> list.problems().isEmpty())
                                .map(ofList);
                        return Side.ofList(given.name(), release, list);
                    })
                    .orElseGet(() -> Side.unreadable(given));
        }
    }
}
