package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules of compatibility, applied to two releases. */
public final class CompatRules {

    private static final List<CompatRule> ERRORS = List.of(
            new EntryAdded(),
            new EntryRevived(),
            new AddedAutomatic(),
            new AddedFatal(),
            new AddedReset(),
            new AddedSentinel(),
            new EntryDeprecated(),
            new EntryUndeprecated(),
            new EntryRetired(),
            new EntryUnretired(),
            new EntryRemoved(),
            new EntryVanished(),
            new TombstoneAdded(),
            new TombstoneChanged(),
            new TombstoneDeleted(),
            new TombstoneSince(),
            new NumberReused(),
            new NameReused(),
            new ConstRenamed(),
            new Renumbered(),
            new CategoryMoved());

    private static final List<CompatRule> MAPPING = List.of(
            new CatchRefined(),
            new CatchWidened(),
            new CatchLost(),
            new FallbackRefined(),
            new FallbackChanged(),
            new UnknownDefaultChanged());

    private static final List<CompatRule> CATEGORIES = List.of(
            new CategoryAdded(),
            new CategoryWireAdded(),
            new CategoryWireRenamed(),
            new CategoryRemoved(),
            new CategorySlugChanged(),
            new CategoryCodesChanged());

    private static final List<CompatRule> CLASSES = List.of(
            new ClassAdded(),
            new ClassInserted(),
            new ClassReparentedUp(),
            new ClassReparentedDown(),
            new ClassReparentedSide(),
            new NowChecked(),
            new ClassRenamed(),
            new ClassRemoved(),
            new InterfaceAdded(),
            new InterfaceRemoved(),
            new DeliveryChanged(),
            new ResetClassChanged(),
            new FieldAdded(),
            new FieldRenamed(),
            new FieldMovedUp(),
            new FieldMovedDown(),
            new FieldRetyped(),
            new FieldRemoved());

    private static final List<CompatRule> BEHAVIOUR = List.of(
            new ReportLost(),
            new ReportGained(),
            new RetryHintChanged(),
            new FatalSet(),
            new FatalCleared(),
            new ResetNarrowed(),
            new ResetWidened(),
            new SentinelSet(),
            new SentinelCleared(),
            new AudienceChanged());

    private static final List<CompatRule> TEXT = List.of(
            new TextChanged(),
            new MessagePlaceholderRemoved(),
            new HelpUrlChanged(),
            new AnchorLost(),
            new CatalogRenamed(),
            new DeprecationAdded(),
            new DeprecationRemoved(),
            new SinceChanged(),
            new SinceFilled(),
            new SinceInFuture(),
            new SinceBeforeLock());

    private static final List<CompatRule> ALL = Stream.of(ERRORS, MAPPING, CATEGORIES, CLASSES, BEHAVIOUR, TEXT)
            .flatMap(List::stream)
            .toList();

    private static final List<String> IDS =
            ALL.stream().map(CompatRule::about).map(CompatRule.About::id).toList();

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::verdict)
            .reversed()
            .thenComparing(CompatRules::place)
            .thenComparing(finding -> IDS.indexOf(finding.rule()))
            .thenComparing(Finding::from)
            .thenComparing(Finding::to);

    private CompatRules() {}

    /** Every rule. */
    public static List<CompatRule.About> all() {
        return ALL.stream().map(CompatRule::about).toList();
    }

    /** The same under the policy of a catalog that says nothing. */
    public static List<Finding> compare(Release before, Release after) {
        return compare(before, after, Policy.DEFAULT);
    }

    /**
     * What the later release does to those who use the one before, the worst first, then by what it is about. Nothing
     * when nothing was released before: then nobody depends on anything.
     *
     * @param policy how strict the catalog wants to be
     */
    public static List<Finding> compare(Release before, Release after, Policy policy) {
        if (before.isNone()) {
            return List.of();
        }
        Diff diff = new Diff(before, after, policy);
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(rule -> rule.check(diff, findings::add));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    /** How far the next version has to move after all of these. */
    public static Step step(List<Finding> findings) {
        return findings.stream()
                .map(Finding::step)
                .max(Comparator.naturalOrder())
                .orElse(Step.NONE);
    }

    /** Keys are sorted like errors are, so that {@code protocol/9} comes before {@code protocol/10}. */
    private static ErrorId place(Finding finding) {
        return ErrorId.parse(finding.key());
    }
}
