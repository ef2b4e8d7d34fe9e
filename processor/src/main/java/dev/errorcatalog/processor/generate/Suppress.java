package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.AnnotationSpec;

/** The annotations that keep generated code free of warnings where it uses what the catalog deprecates. */
final class Suppress {
    static final AnnotationSpec DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    /** For a type that the catalog only names: it may be generic or deprecated, which the generator cannot see. */
    static final AnnotationSpec FOREIGN_TYPE = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S, $S}", "deprecation", "rawtypes", "removal")
            .build();

    /** For an interface that the catalog only names: it, or a method of it, may be deprecated. */
    static final AnnotationSpec FOREIGN_INTERFACE = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private Suppress() {}
}
