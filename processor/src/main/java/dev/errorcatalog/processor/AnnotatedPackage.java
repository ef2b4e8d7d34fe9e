package dev.errorcatalog.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A package that asks for the code of a catalog.
 *
 * @param element the package
 * @param value what its annotation says: the path of the catalog
 */
record AnnotatedPackage(PackageElement element, String value) {
    /** What both compilers give for a value that does not compile. */
    private static final String UNRESOLVED = "<error>";

    /** The annotated packages of a round. One whose annotation does not compile is left to the compiler's own message. */
    static List<AnnotatedPackage> in(RoundEnvironment round, TypeElement annotation) {
        return ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)).stream()
                .flatMap(element ->
                        value(element, annotation).map(value -> new AnnotatedPackage(element, value)).stream())
                .toList();
    }

    /** The name of the package. */
    String name() {
        return element.getQualifiedName().toString();
    }

    private static Optional<String> value(PackageElement element, TypeElement annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement().equals(annotation))
                .flatMap(mirror -> value(mirror).stream())
                .findFirst();
    }

    private static Optional<String> value(AnnotationMirror mirror) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            boolean isValue = entry.getKey().getSimpleName().contentEquals("value");
            if (isValue && entry.getValue().getValue() instanceof String text && !text.equals(UNRESOLVED)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
