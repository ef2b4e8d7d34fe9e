package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Retry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What an error adds to a jar beside its texts: constant, name, code, facts, line of the index. */
class JarSizeTest {
    private static final int FEW = 20;
    private static final int MANY = 2_000;

    /** The promise is 90. */
    private static final int MAX_BYTES = 75;

    @Test
    void anErrorIsSmall() throws IOException {
        double bytes = (jar(catalog(MANY)) - jar(catalog(FEW))) / (double) (MANY - FEW);

        assertThat(bytes).isBetween(10.0, (double) MAX_BYTES);
    }

    /** Long names and facts without a pattern: harder to compress than most catalogs. */
    private static Catalog catalog(int errors) {
        CatalogBuilder catalog = CatalogBuilder.named("varied", "VariedException")
                .type("VariedException", "java.lang.RuntimeException")
                .type("ServerException", "VariedException")
                .type("TimeoutOfServerException", "ServerException")
                .integers("service", "ServerException", "varied::ServiceError")
                .texts("state", "VariedException", "varied::State");
        Random random = new Random(5L);
        Words words = new Words(6L);
        int code = -100;
        Audience[] audiences = Audience.values();
        Retry[] policies = Retry.values();
        for (int i = 0; i < errors; i++) {
            code += 1 + random.nextInt(9);
            boolean text = random.nextInt(3) == 0;
            catalog.error(Entry.of(
                            words.longConstant(),
                            text ? "state" : "service",
                            text ? "X" + Integer.toString(code + 70_000, 36) : Integer.toString(code))
                    .type(random.nextInt(5) == 0 ? "TimeoutOfServerException" : "")
                    .fatal(random.nextBoolean())
                    .audience(audiences[random.nextInt(audiences.length)])
                    .retry(policies[random.nextInt(policies.length)])
                    .since("1." + random.nextInt(9) + ".0"));
        }
        return catalog.build();
    }

    private static int jar(Catalog catalog) throws IOException {
        GeneratedCode code = CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET);
        Map<String, byte[]> files = new TreeMap<>();
        // -g as Maven compiles: with lines and variables.
        Compiled.of(code.sources(), "--release", "11", "-g")
                .classes()
                .forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        code.resources().stream()
                .filter(resource -> resource.path().endsWith(".json"))
                .forEach(resource -> files.put(resource.path(), resource.bytes()));
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar.size();
    }
}
