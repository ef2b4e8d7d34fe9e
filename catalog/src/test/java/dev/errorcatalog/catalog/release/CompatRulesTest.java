package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Rules;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import dev.errorcatalog.catalog.release.rule.Unneeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule by an example: the folder {@code compat/<rule>} holds a catalog before and after, where that is not {@code base.yaml}, and what the
 * diff prints.
 * After an intended change of the words, {@code -Derrorcatalog.refresh=true} writes the expected files anew.
 */
class CompatRulesTest {

    private static final boolean REFRESH = Boolean.getBoolean("errorcatalog.refresh");

    static List<String> folders() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theDiffPrintsWhatIsExpected(String folder) throws IOException {
        CheckResult result = Check.diff(Samples.workspace(folder));

        if (REFRESH) {
            Files.writeString(Path.of("src/test/resources/compat", folder, "expected.txt"), result.text());
        } else {
            assertThat(result.text()).isEqualTo(Samples.text(folder + "/expected.txt"));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theRuleThatAFolderIsCalledLikeFindsItsChange(String folder) {
        String rule = folder.replaceAll("\\..*", "");

        List<String> found = Check.diff(Samples.workspace(folder)).findings().stream()
                .map(Finding::rule)
                .toList();

        if (rule.equals("no-changes")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(rule);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void verdictsAreThoseThatTheRuleAnnounces(String folder) {
        for (Finding finding : Check.diff(Samples.workspace(folder)).findings()) {
            assertThat(rule(finding.rule()).verdicts()).contains(finding.verdict());
        }
    }

    @Test
    void everyVerdictOfEveryRuleHasAnExample() {
        TreeSet<String> announced = new TreeSet<>();
        CompatRules.all().forEach(rule -> rule.verdicts().forEach(verdict -> announced.add(rule.id() + " " + verdict)));
        TreeSet<String> seen = new TreeSet<>();
        for (String folder : folders()) {
            Check.diff(Samples.workspace(folder))
                    .findings()
                    .forEach(finding -> seen.add(finding.rule() + " " + finding.verdict()));
        }

        assertThat(seen).containsExactlyElementsOf(announced);
    }

    @Test
    void idsAreInKebabCaseAndUnique() {
        List<String> ids = Stream.of(
                        Explain.rules().stream().map(CompatRule.About::id),
                        Unneeded.all().stream().map(Unneeded::change),
                        ReleaseRules.all().stream().map(Rule::id))
                .flatMap(Function.identity())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyRuleIsExplained() {
        for (CompatRule.About rule : Explain.rules()) {
            assertThat(Explain.rule(rule.id()).orElse(""))
                    .startsWith(rule.id() + " (")
                    .contains(rule.purpose());
        }
        Stream.concat(ReleaseRules.all().stream(), Rules.all().stream())
                .forEach(rule -> assertThat(Explain.rule(rule.id()).orElse(""))
                        .startsWith(rule.id() + " (" + rule.severity().word() + ")")
                        .contains(rule.purpose()));
        assertThat(Explain.rule("entry-reordered").orElse("")).contains("There is no such finding");
        assertThat(Explain.rule("nonsense")).isEmpty();
    }

    @Test
    void everyIdInTheCodeCanBeExplained() throws IOException {
        Pattern declared = Pattern.compile("Rule\\.(?:error|warning)\\(\\s*\"([a-z-]+)\"|super\\(\\s*\"([a-z-]+)\",");
        TreeSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                declared.matcher(Files.readString(file))
                        .results()
                        .forEach(found ->
                                ids.add(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))));
            }
        }

        assertThat(ids)
                .hasSizeGreaterThan(100)
                .contains("lock-missing", "hidden-type", "list-entry", "unknown-key", "catch-lost");
        assertThat(ids).allSatisfy(id -> assertThat(Explain.rule(id)).as(id).isPresent());
    }

    private static CompatRule.About rule(String id) {
        return CompatRules.all().stream()
                .filter(about -> about.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
