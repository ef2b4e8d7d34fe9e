package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types that code of the annotated package can name: those of its own module and of the modules it reads. */
final class VisibleTypes {
    private final Elements elements;
    private final Types types;
    private final PackageElement origin;
    private final Optional<ModuleElement> module;

    VisibleTypes(Elements elements, Types types, PackageElement origin) {
        this.elements = elements;
        this.types = types;
        this.origin = origin;
        this.module = Optional.ofNullable(elements.getModuleOf(origin));
    }

    /** A type by its canonical name; without a package it is one of {@code java.lang}. */
    Optional<TypeElement> find(String name) {
        String canonical = name.indexOf('.') < 0 ? "java.lang." + name : name;
        return Optional.ofNullable(
                module.isPresent()
                        ? elements.getTypeElement(module.get(), canonical)
                        : elements.getTypeElement(canonical));
    }

    /** Whether the package may use a type: it and all around it is public, or it lies in the package itself. */
    boolean isAccessible(TypeElement type) {
        return elements.getPackageOf(type).equals(origin) || isPublic(type);
    }

    private static boolean isPublic(TypeElement type) {
        boolean itself = type.getModifiers().contains(Modifier.PUBLIC);
        return itself && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    /** Whether there is such a type. */
    boolean has(String name) {
        return find(name).isPresent();
    }

    /** All methods of a type, inherited ones as well. */
    List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type));
    }

    /** The interfaces directly above an interface. */
    List<TypeElement> interfacesOf(TypeElement type) {
        return type.getInterfaces().stream()
                .map(types::asElement)
                .flatMap(element -> element instanceof TypeElement above ? Stream.of(above) : Stream.empty())
                .toList();
    }

    /** Name and parameter types of a method: equal for a method and one that overrides it. */
    String signature(ExecutableElement method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .toList();
        return method.getSimpleName() + "(" + String.join(", ", parameters) + ")";
    }

    /** Whether the getter of a field may override a method of that name; also if a type of it is not known at all. */
    boolean overrides(FieldType field, ExecutableElement method) {
        TypeMirror asked = method.getReturnType();
        Optional<TypeMirror> offered = getter(field);
        if (offered.isEmpty() || asked.getKind() == TypeKind.ERROR || asked.getKind() == TypeKind.TYPEVAR) {
            return true;
        }
        boolean primitive =
                asked.getKind().isPrimitive() || offered.get().getKind().isPrimitive();
        return primitive ? types.isSameType(offered.get(), asked) : types.isSubtype(offered.get(), asked);
    }

    /** The type of the getter of a field; empty when the compiler does not know it. */
    private Optional<TypeMirror> getter(FieldType type) {
        return switch (type.kind()) {
            case BOOLEAN -> Optional.of(types.getPrimitiveType(TypeKind.BOOLEAN));
            case INT -> Optional.of(types.getPrimitiveType(TypeKind.INT));
            case LONG -> Optional.of(types.getPrimitiveType(TypeKind.LONG));
            case DOUBLE -> Optional.of(types.getPrimitiveType(TypeKind.DOUBLE));
            case STRING -> find("java.lang.String").map(TypeElement::asType);
            case LIST -> generic("java.util.List", type.name());
            case OBJECT -> generic("java.util.Optional", type.name());
        };
    }

    private Optional<TypeMirror> generic(String container, String content) {
        return find(container)
                .flatMap(outer -> find(content).map(inner -> {
                    TypeMirror raw = types.erasure(inner.asType());
                    return types.getDeclaredType(outer, raw);
                }));
    }
}
