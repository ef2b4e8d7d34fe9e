package dev.errorcatalog.processor;

import dev.errorcatalog.processor.generate.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What a compile has already: its classes, and the catalogs that it took in. Each may be there once. */
final class Claims {
    private final Set<String> classes = new HashSet<>();
    private final Map<String, String> packagesByCatalog = new HashMap<>();

    /**
     * Notes the classes that are compiled in a round. Those of the class path do not count: an earlier build left the
     * generated ones there.
     */
    void compiled(RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            classes.add(type.getQualifiedName().toString());
        }
    }

    /**
     * Takes the names of an output.
     *
     * @throws Refusal if one of them is taken
     */
    void take(Output output) throws Refusal {
        String owner = output.origin().name();
        String other = packagesByCatalog.putIfAbsent(output.catalog(), owner);
        if (other != null) {
            throw new Refusal(
                    Fault.CATALOG_TWICE,
                    "the packages " + other + " and " + owner + " both ask for the catalog " + output.catalog()
                            + "; its resources can lie in a module once, so annotate one of them");
        }
        requireFree(output);
        requireVisible(output);
    }

    private void requireFree(Output output) throws Refusal {
        List<String> taken = output.code().sources().stream()
                .map(SourceFile::qualifiedName)
                .filter(classes::contains)
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(
                    Fault.CLASS_EXISTS,
                    "written by hand, and generated from the catalog " + output.catalog() + " as well: "
                            + String.join(", ", taken) + "; rename yours, or the catalog's");
        }
    }
    /** A class of the package hides the one of {@code java.lang} from the generated code. */
    private void requireVisible(Output output) throws Refusal {
        List<String> hiding = output.javaLang().stream()
                .map(name -> output.origin().name() + "." + name)
                .filter(classes::contains)
                .toList();
        if (!hiding.isEmpty()) {
            throw new Refusal(
                    Fault.CLASS_HIDES,
                    "hides a class of java.lang from the code generated into its package: " + String.join(", ", hiding)
                            + "; rename yours, or annotate another package");
        }
    }
}
