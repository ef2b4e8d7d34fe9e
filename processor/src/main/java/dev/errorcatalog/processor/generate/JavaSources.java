package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** Makes source files of types: header, annotations of the target, layout. */
final class JavaSources {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String GENERATOR = "dev.errorcatalog.processor.ErrorCatalogProcessor";

    private final String catalogName;
    private final Target target;

    JavaSources(String catalogName, Target target) {
        this.catalogName = catalogName;
        this.target = target;
    }

    SourceFile of(TypeSpec type) {
        TypeSpec.Builder annotated = type.toBuilder();
        if (target.generatedAnnotation()) {
            annotated.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
        if (target.nullnessAnnotations()) {
            annotated.addAnnotation(Nullness.NULL_MARKED);
        }
        String text = JavaFile.builder(target.packageName(), annotated.build())
                .addFileComment("Made from the error catalog $L. Edit the catalog, not this file.", catalogName)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new SourceFile(target.packageName() + "." + type.name(), text);
    }
}
