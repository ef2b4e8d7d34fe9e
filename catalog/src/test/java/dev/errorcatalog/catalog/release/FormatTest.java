package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.Yaml;

/** The same check for people, for machines and for a workflow. */
class FormatTest {

    private static final Given NONE = Given.absent("accepted-changes.yaml");

    @Test
    void aFailingCheckSaysWhoBreaksAndWhatToType() {
        assertThat(Check.run(Samples.workspace("catch-lost")).text())
                .startsWith("""
                errorcatalog check: catalog.yaml against catalog.lock.yaml 1.4.0: compared 3 errors, 2 categories and the unknown one, 5 classes, 8 anchors

                BREAKING catch-lost  service/50 BAD_PASSWORD  catalog.yaml:52:12
                  class: PasswordException -> LoginException
                  who breaks:   handlers of PasswordException no longer see the error
                      try {
                          ...
                      } catch (PasswordException e) {   // 1.4.0: runs; 1.5.0: escapes
                          ...
                      }
                  repair:       `class: PasswordException`, or a new class below it
                  ship it:      make the version 2.0.0 in pom.xml (this is 1.5.0), and: mvn errorcatalog:accept -Derrorcatalog.key=service/50 -Derrorcatalog.rule=catch-lost "-Derrorcatalog.because=<why>" "-Derrorcatalog.migration=<what users do>"
                """)
                .endsWith("""

                SAFE     text-changed 1  (mvn errorcatalog:diff shows them)
                1 breaking, 2 risky, 1 safe -> smallest next version 2.0.0; this is 1.5.0, not enough; 1 to repair or accept: FAIL
                """);
    }

    @Test
    void json() {
        assertThat(Check.run(Samples.workspace("fatal-set")).json()).isEqualTo("""
                {
                  "exit": 0,
                  "released": "1.4.0",
                  "version": "1.5.0",
                  "needed": "1.5.0",
                  "problems": [],
                  "findings": [
                    {"rule": "fatal-set", "verdict": "RISKY", "key": "protocol/101", "name": "BAD_MESSAGE", "aspect": "fatal", "from": "as the wire says", "to": "true", "bump": "minor", "dataLoss": false, "effect": "the session or connection may end where it went on", "witness": [], "repair": "leave `fatal` as it was", "position": "catalog.yaml:42:12", "accepted": false, "fails": false}
                  ]
                }
                """);
    }

    @Test
    void jsonOfFilesThatCannotBeUsed() {
        Workspace workspace = new Workspace(
                Samples.parsed(Samples.text("no-changes/current.yaml")),
                Given.of("catalog.lock.yaml", Samples.bytes("\"quoted\": {}\n")),
                NONE,
                Samples.NEXT);

        assertThat(Check.run(workspace).json()).isEqualTo("""
                {
                  "exit": 2,
                  "problems": [
                    {"rule": "lock-form", "position": "catalog.lock.yaml:1:1", "message": "the file is no lock: it has no `lock: 1`", "hint": "take the file of the last release from version control; only `release` writes it"}
                  ],
                  "findings": []
                }
                """);
    }

    @Test
    void annotationsOfAWorkflow() {
        assertThat(Check.run(Samples.workspace("catch-lost")).github())
                .startsWith("::error file=catalog.yaml,line=52,col=12,title=catch-lost::service/50 BAD_PASSWORD: ")
                .contains("::warning file=catalog.yaml,line=51,col=5,title=audience-changed::")
                .endsWith("::error title=version::smallest next version 2.0.0; this is 1.5.0, not enough\n");
        assertThat(Check.run(Samples.workspace("no-changes")).github()).isEmpty();
    }

    @Test
    void sarif() {
        Map<?, ?> sarif =
                new Yaml().load(Check.run(Samples.workspace("catch-lost")).sarif());
        Map<?, ?> run = (Map<?, ?>) ((List<?>) part(sarif, "runs")).get(0);
        List<?> results = (List<?>) part(run, "results");

        assertThat(part(sarif, "version")).isEqualTo("2.1.0");
        assertThat(results)
                .extracting(result -> part((Map<?, ?>) result, "ruleId") + " " + part((Map<?, ?>) result, "level"))
                .containsExactly(
                        "catch-lost error",
                        "audience-changed warning",
                        "message-placeholder-removed warning",
                        "text-changed note",
                        "version error");
        assertThat(String.valueOf(results.get(0)))
                .contains("{artifactLocation={uri=catalog.yaml}, region={startLine=52, startColumn=12}}")
                .contains(
                        "text=service/50 BAD_PASSWORD: handlers of PasswordException no longer see the error; repair:");
        assertThat((List<?>) part((Map<?, ?>) part((Map<?, ?>) part(run, "tool"), "driver"), "rules"))
                .hasSize(5)
                .first()
                .asString()
                .contains("id=catch-lost", "help={text=catch-lost (BREAKING)");
    }

    private static Object part(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    @Test
    void aNameOfAFileBecomesAnAddress() {
        Workspace workspace =
                new Workspace(Samples.parsed("catalog: 2\n"), Given.absent("my errors/50%.yaml"), NONE, Samples.NEXT);

        assertThat(Check.run(workspace).sarif()).contains("{\"uri\": \"my%20errors/50%25.yaml\"}");
    }

    @Test
    void junit() throws ParserConfigurationException, SAXException, IOException {
        Element suite = xml(Check.run(Samples.workspace("catch-lost")).junit());
        NodeList tests = suite.getElementsByTagName("testcase");
        Element first = (Element) tests.item(0);
        Element failure = (Element) first.getElementsByTagName("failure").item(0);

        assertThat(suite.getAttribute("tests")).isEqualTo("5");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(tests.getLength()).isEqualTo(5);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(first.getAttribute("classname")).isEqualTo("errorcatalog.catch-lost");
        assertThat(first.getAttribute("name")).startsWith("catalog.yaml:52:12 service/50 BAD_PASSWORD: ");
        assertThat(failure.getAttribute("message")).contains("repair: `class: PasswordException`");
    }

    @Test
    void junitOfHostileNamesAndOfNothing() throws ParserConfigurationException, SAXException, IOException {
        Workspace sample = Samples.workspace("no-changes");
        Given lock = Given.of("a<\"&\u0001>.yaml", new byte[] {1});
        Workspace workspace = new Workspace(sample.catalog(), lock, NONE, Samples.NEXT);

        NodeList tests = xml(Check.run(workspace).junit()).getElementsByTagName("testcase");

        assertThat(((Element) tests.item(0)).getAttribute("name")).startsWith("a<\"&");
        assertThat(xml(Check.run(Samples.workspace("no-changes")).junit()).getAttribute("tests"))
                .isEqualTo("1");
    }

    private static Element xml(String text) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Samples.bytes(text)))
                .getDocumentElement();
    }
}
