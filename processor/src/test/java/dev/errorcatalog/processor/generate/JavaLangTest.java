package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JavaLangTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Z]\\w*");

    @Test
    void namesAllThatGeneratedCodeUsesAndNothingElse() {
        Catalog garden = Samples.garden();
        Set<String> used = new TreeSet<>();
        for (SourceFile source : CatalogGenerator.generate(garden, Samples.SHA256, Samples.TARGET)
                .sources()) {
            String code = STRING.matcher(COMMENT.matcher(source.text()).replaceAll(""))
                    .replaceAll("");
            used.addAll(NAME.matcher(code)
                    .results()
                    .map(match -> match.group())
                    .filter(JavaLangTest::isInJavaLang)
                    .collect(Collectors.toSet()));
        }

        assertThat(used).contains("String", "RuntimeException", "Error");
        assertThat(JavaLang.usedBy(garden)).containsExactlyElementsOf(used);
    }

    private static boolean isInJavaLang(String name) {
        try {
            return Class.forName("java.lang." + name, false, null)
                    .getPackageName()
                    .equals("java.lang");
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
