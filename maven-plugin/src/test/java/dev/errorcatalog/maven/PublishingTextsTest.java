package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.docs.SiteReference;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the documents give for copying is what the goal takes. */
class PublishingTextsTest {
    private static final Path PAGES = Path.of("../.github/workflows/pages.yml");

    @Test
    void everySettingOfTheExampleIsAParameterOfAGoal() throws Exception {
        Element configuration = first(xml(block("configuration")).getDocumentElement(), "configuration");

        List<String> settings = children(configuration).map(Element::getTagName).toList();

        assertThat(settings).contains("package", "title", "logo", "editLink", "address", "template", "stylesheet");
        assertThat(parameters("docs")).containsAll(settings.subList(1, settings.size()));
        assertThat(parameters("prepare")).contains("package");
    }

    @Test
    void everyParameterOfTheGoalIsInItsTable() throws Exception {
        String page = page();
        String table = page.substring(page.indexOf("\n## docs"));

        assertThat(parameters("docs"))
                .filteredOn(parameter ->
                        !Set.of("file", "lock", "accepted", "version").contains(parameter))
                .filteredOn(
                        parameter -> !Set.of("project", "session", "execution").contains(parameter))
                .hasSize(8)
                .allSatisfy(parameter -> assertThat(table).contains("\n| `" + parameter + "` |"));
    }

    @Test
    void theExampleOfATemplateIsOne() throws IOException {
        SiteSettings own = new SiteSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(block("template")),
                Optional.empty());
        var catalog = Catalogs.read("catalog.yaml", Path.of("src/it/publish/sdk/src/main/errors/catalog.yaml"))
                .catalog()
                .orElseThrow();

        assertThat(SiteReference.render(catalog, Optional.empty(), own)
                        .getOrDefault("errors/alarm-f1.html", new byte[0]))
                .asString(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
                .endsWith("</body>\n</html>\n");
    }

    static Stream<String> workflows() throws IOException {
        return Stream.of(Files.readString(PAGES), block("workflow"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowMayDeployAndDoesSoOneAtATime(String workflow) {
        Map<String, Object> yaml = yaml(workflow);

        assertThat(yaml.get("permissions"))
                .isEqualTo(Map.of("contents", "read", "pages", "write", "id-token", "write"));
        assertThat(yaml.get("concurrency")).isEqualTo(Map.of("group", "pages", "cancel-in-progress", false));
        assertThat(job(yaml).get("environment"))
                .isEqualTo(Map.of("name", "github-pages", "url", "${{ steps.deployment.outputs.page_url }}"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowUsesNamedVersionsInTheRightOrder(String workflow) {
        assertThat(steps(workflow).map(step -> String.valueOf(step.getOrDefault("uses", "run"))))
                .allMatch(uses -> uses.equals("run") || uses.matches("actions/[a-z-]+@v\\d+"))
                .extracting(uses -> uses.replaceAll("@.*", ""))
                .containsExactly(
                        "actions/checkout",
                        "actions/setup-java",
                        "actions/configure-pages",
                        "run",
                        "actions/upload-pages-artifact",
                        "actions/deploy-pages");
        assertThat(steps(workflow).map(step -> String.valueOf(step.get("id"))))
                .containsSequence("pages", "null", "null", "deployment");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowGivesTheGoalWhatItTakesAndUploadsWhatItWrites(String workflow) throws Exception {
        String command = steps(workflow)
                .filter(step -> step.containsKey("run"))
                .map(step -> String.valueOf(step.get("run")))
                .findFirst()
                .orElseThrow();
        Matcher property = Pattern.compile("-D(errorcatalog\\.\\w+)=\\$\\{\\{ steps\\.pages\\.outputs\\.base_url }}$")
                .matcher(command);

        assertThat(property.find()).isTrue();
        assertThat(Pattern.compile("-D(errorcatalog\\.\\w+)=").matcher(command).results())
                .isNotEmpty()
                .allSatisfy(given -> assertThat(Files.readString(descriptor())).contains("${" + given.group(1) + "}"));
        assertThat(command).contains("--batch-mode");
        assertThat(steps(workflow).map(step -> String.valueOf(step.get("with"))))
                .anyMatch(with -> with.matches("\\{path=([a-z-]+/)?target/errors/site}"));
    }

    private static Stream<Map<String, Object>> steps(String workflow) {
        return ((List<?>) of(job(yaml(workflow)), "steps")).stream().map(PublishingTextsTest::map);
    }

    private static Map<String, Object> job(Map<String, Object> yaml) {
        return map(of(map(of(yaml, "jobs")), "publish"));
    }

    private static Map<String, Object> yaml(String text) {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    private static Object of(Map<String, Object> yaml, String key) {
        return yaml.getOrDefault(key, "no " + key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    private static Set<String> parameters(String goal) throws Exception {
        Set<String> names = new TreeSet<>();
        for (Element mojo : elements(xml(Files.readString(descriptor())).getDocumentElement(), "mojo")) {
            if (first(mojo, "goal").getTextContent().equals(goal)) {
                elements(mojo, "parameter")
                        .forEach(parameter -> names.add(first(parameter, "name").getTextContent()));
            }
        }
        return names;
    }

    private static Path descriptor() {
        return Path.of("target/classes/META-INF/maven/plugin.xml");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Element first(Element parent, String name) {
        return elements(parent, name).get(0);
    }

    private static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagName(name)).toList();
    }

    private static Stream<Element> children(Element parent) {
        return list(parent.getChildNodes());
    }

    private static Stream<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + ": [^>]*-->\n```[a-z]+\n(.*?\n)```\n", Pattern.DOTALL)
                .matcher(page());
        assertThat(block.find()).as(name).isTrue();
        return block.group(1);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/maven.md"));
    }
}
