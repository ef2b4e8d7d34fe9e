package dev.errorcatalog.processor;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates the exceptions, constants, mapper and reference of a catalog into the package that names it. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.errorcatalog.runtime.ErrorCatalog")
@SupportedOptions({Options.FILE, Options.DOCS, Options.DEBUG})
public final class ErrorCatalogProcessor extends AbstractProcessor {
    /** Annotated packages whose code was not generated yet, by name. */
    private final Map<String, AnnotatedPackage> waiting = new TreeMap<>();

    private final Claims claims = new Claims();

    /** Called by the compiler. */
    public ErrorCatalogProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * In each round:
     *
     * <ol>
     *   <li>Note the annotated packages, and the names of the classes that are compiled.
     *   <li>Read the options, find each package's catalog, read it and its lock, check the types that it names.
     *   <li>If all that is missing are types, wait: another processor may write them in this round.
     *   <li>Say what is wrong. If any of it is an error, nothing is written.
     *   <li>Generate everything in memory, then write it.
     * </ol>
     *
     * <p>Nothing that is thrown reaches the compiler.
     *
     * @return false: other processors may read the annotation as well
     */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            claims.compiled(round);
            for (TypeElement annotation : annotations) {
                AnnotatedPackage.in(round, annotation).forEach(found -> waiting.put(found.name(), found));
            }
            if (!waiting.isEmpty()) {
                generate(round.processingOver());
            }
        } catch (Throwable failure) {
            waiting.clear();
            messages().internalError(failure, processingEnv.getOptions().containsKey(Options.DEBUG));
        }
        return false;
    }

    private void generate(boolean lastRound) {
        List<AnnotatedPackage> packages = List.copyOf(waiting.values());
        try {
            Options options = Options.of(processingEnv.getOptions());
            options.checkFit(packages);
            List<Reading> readings = read(packages, options);
            if (lastRound || !onlyTypesAreMissing(readings)) {
                waiting.clear();
                report(readings);
                if (readings.stream().noneMatch(Reading::hasErrors)) {
                    write(readings, options);
                }
            }
        } catch (Refusal refusal) {
            waiting.clear();
            messages().print(packages.get(0).element(), Message.of(refusal));
        }
    }

    private List<Reading> read(List<AnnotatedPackage> packages, Options options) {
        CatalogLookup lookup = new CatalogLookup(processingEnv.getFiler(), options.file());
        return packages.stream()
                .map(origin -> Reading.of(
                        origin,
                        lookup,
                        new VisibleTypes(
                                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), origin.element())))
                .toList();
    }

    private static boolean onlyTypesAreMissing(List<Reading> readings) {
        List<Reading> refused = readings.stream().filter(Reading::hasErrors).toList();
        return !refused.isEmpty() && refused.stream().allMatch(Reading::lacksOnlyTypes);
    }

    private void report(List<Reading> readings) {
        readings.forEach(reading -> messages().print(reading.origin().element(), reading.messages()));
    }

    private void write(List<Reading> readings, Options options) throws Refusal {
        List<Output> outputs = new ArrayList<>();
        for (Reading reading : readings) {
            Output output = Output.of(reading, options.docs());
            claims.take(output);
            outputs.add(output);
        }
        if (options.docs()) {
            readings.forEach(reading -> reading.lockNote()
                    .ifPresent(note -> messages().print(reading.origin().element(), note)));
        }
        new OutputWriter(processingEnv.getFiler(), messages()).write(outputs);
    }

    private Messages messages() {
        return new Messages(processingEnv.getMessager());
    }
}
