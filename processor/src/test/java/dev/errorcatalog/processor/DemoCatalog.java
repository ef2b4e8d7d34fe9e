package dev.errorcatalog.processor;

/** Catalogs for tests. */
final class DemoCatalog {
    /** A catalog of one class, one category and one error; its texts leave US-ASCII. */
    static final String DEMO = """
            catalog: 1
            name: demo
            unknown: DemoException
            classes:
              DemoException:
                extends: java.lang.RuntimeException
                description: Root of all errors of the demo.
            categories:
              protocol:
                description: Errors of the connection.
                wire: ["demo::Protocol"]
                class: DemoException
            errors:
              CONNECTION_LOST:
                code: protocol/101
                description: "The connection was lost \u2013 \u00fcber Nacht, \u0130stanbul."
                action: Try again later.
            """;

    private DemoCatalog() {}

    /** The same catalog under another name, so that both can be in one compile. */
    static String named(String name) {
        return DEMO.replace("name: demo", "name: " + name);
    }

    /** The same catalog whose class has more: lines of the class's entry, without their indent. */
    static String withClassLines(String... lines) {
        return DEMO.replace(
                "    extends: java.lang.RuntimeException\n",
                "    extends: java.lang.RuntimeException\n    " + String.join("\n    ", lines) + "\n");
    }
}
