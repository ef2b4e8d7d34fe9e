package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** JSpecify's annotations, where the target can see them. */
final class Nullness {
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private Nullness() {}

    /** The type of a parameter that accepts null. */
    static TypeName nullable(TypeName type, Target target) {
        return target.nullnessAnnotations() ? type.annotated(NULLABLE) : type;
    }
}
