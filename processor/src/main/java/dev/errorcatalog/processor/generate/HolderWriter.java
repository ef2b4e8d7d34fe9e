package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the constants of a category.
 *
 * <p>They are initialised through a method call, so that javac copies none of them into its users. Too many for one
 * class initialiser are inherited from package-private parts.
 */
final class HolderWriter {
    /** Nine bytes of initialiser each: 63,000 of the 65,535 that a method may have. */
    static final int MAX_CONSTANTS = 7_000;

    private final Names names;
    private final Links links;
    private final ErrorDoc docs;

    HolderWriter(Names names, Links links, ErrorDoc docs) {
        this.names = names;
        this.links = links;
        this.docs = docs;
    }

    /** The holder, before it the parts that it inherits from, after it those that keep former names. */
    List<TypeSpec> write(Category category, int index, List<ErrorEntry> errors) {
        List<FieldSpec> constants = constants(errors);
        List<TypeSpec> types = new ArrayList<>();
        TypeName parent = ClassName.OBJECT;
        int written = 0;
        while (constants.size() - written > MAX_CONSTANTS) {
            ClassName part = names.holderPart(category.slug(), types.size() + 1);
            types.add(part(part, parent, index, constants.subList(written, written + MAX_CONSTANTS)));
            parent = part;
            written += MAX_CONSTANTS;
        }
        types.add(holder(category, parent, index, constants.subList(written, constants.size())));
        category.aliases().forEach(alias -> types.add(former(category, alias)));
        return types;
    }

    private TypeSpec part(ClassName name, TypeName parent, int index, List<FieldSpec> constants) {
        return withConstants(TypeSpec.classBuilder(name), index, constants)
                .addJavadoc(new Javadoc()
                        .html("Constants that one class has no room for; use them through the class below.")
                        .build())
                .addModifiers(Modifier.ABSTRACT)
                .superclass(parent)
                .build();
    }

    private TypeSpec holder(Category category, TypeName parent, int index, List<FieldSpec> constants) {
        boolean open = !category.aliases().isEmpty();
        TypeSpec.Builder type = withConstants(TypeSpec.classBuilder(names.holder(category.slug())), index, constants)
                .addJavadoc(HolderDoc.of(category, links))
                .addModifiers(Modifier.PUBLIC)
                .superclass(parent);
        if (!open) {
            type.addModifiers(Modifier.FINAL);
        }
        if (category.deprecated().isPresent()) {
            type.addAnnotation(Deprecated.class);
        }
        // Open only to the holders of former names, which lie in the same package.
        return type.addMethod(constructor(open)).build();
    }

    private TypeSpec former(Category category, String alias) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.holder(alias))
                .addJavadoc(HolderDoc.ofAlias(category, links))
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(names.holder(category.slug()))
                .addMethod(constructor(false));
        if (category.deprecated().isPresent()) {
            type.addAnnotation(Suppress.DEPRECATION);
        }
        return type.build();
    }

    private static MethodSpec constructor(boolean open) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return (open ? constructor : constructor.addModifiers(Modifier.PRIVATE)).build();
    }

    private TypeSpec.Builder withConstants(TypeSpec.Builder type, int index, List<FieldSpec> constants) {
        if (constants.isEmpty()) {
            return type;
        }
        return type.addFields(constants)
                .addMethod(MethodSpec.methodBuilder("code")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(RuntimeTypes.ERROR_CODE)
                        .addParameter(int.class, "index")
                        .addStatement("return $T.INSTANCE.code($L, index)", names.table(), index)
                        .build());
    }

    private List<FieldSpec> constants(List<ErrorEntry> errors) {
        List<FieldSpec> constants = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            ErrorEntry error = errors.get(i);
            FieldSpec.Builder constant = constant(error.name(), i).addJavadoc(docs.of(error));
            if (error.deprecated().isPresent() || error.retired().isPresent()) {
                constant.addAnnotation(Deprecated.class);
            }
            constants.add(constant.build());
            for (String alias : error.aliases()) {
                constants.add(constant(alias, i)
                        .addJavadoc(docs.ofAlias(error))
                        .addAnnotation(Deprecated.class)
                        .build());
            }
        }
        return constants;
    }

    private static FieldSpec.Builder constant(String name, int index) {
        return FieldSpec.builder(RuntimeTypes.ERROR_CODE, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("code($L)", index);
    }
}
