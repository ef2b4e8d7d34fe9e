package dev.errorcatalog.processor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types that code of the annotated package can name: those of its own module and of the modules it reads. */
final class VisibleTypes {
    private static final Set<Modifier> INHERITABLE = Set.of(Modifier.PUBLIC, Modifier.PROTECTED);

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
        try {
            return Optional.ofNullable(
                    module.isPresent()
                            ? elements.getTypeElement(module.get(), canonical)
                            : elements.getTypeElement(canonical));
        } catch (RuntimeException e) {
            // ecj gives up when a class that it has read mentions the type, and the type is not there.
            return Optional.empty();
        }
    }

    /** An interface whose methods a class can inherit; a generic one has none for it, since a catalog gives no type arguments. */
    Optional<TypeElement> findInterface(String name) {
        return find(name)
                .filter(type -> type.getKind() == ElementKind.INTERFACE)
                .filter(type -> type.getTypeParameters().isEmpty());
    }

    /** Whether the package may use a type: it and all around it is public, or lies in the package and is not private. */
    boolean isAccessible(TypeElement type) {
        boolean inPackage = elements.getPackageOf(type).equals(origin);
        boolean itself = inPackage
                ? !type.getModifiers().contains(Modifier.PRIVATE)
                : type.getModifiers().contains(Modifier.PUBLIC);
        return itself && (!(type.getEnclosingElement() instanceof TypeElement outer) || isAccessible(outer));
    }

    /** Whether there is such a type. */
    boolean has(String name) {
        return find(name).isPresent();
    }

    /** The methods that whoever extends a class inherits from it, those of its own parents included. */
    List<Member> inheritable(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> !Collections.disjoint(method.getModifiers(), INHERITABLE))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .flatMap(method -> method.getEnclosingElement() instanceof TypeElement owner
                        ? Stream.of(member(owner, method, method.asType()))
                        : Stream.empty())
                .toList();
    }

    /** The methods that an interface itself declares and hands down. */
    List<Member> members(DeclaredType type) {
        return ElementFilter.methodsIn(element(type).getEnclosedElements()).stream()
                .filter(method ->
                        Collections.disjoint(method.getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE)))
                .map(method -> member(element(type), method, types.asMemberOf(type, method)))
                .toList();
    }

    private Member member(TypeElement owner, ExecutableElement method, TypeMirror type) {
        ExecutableType typed = (ExecutableType) type;
        String parameters = typed.getParameterTypes().stream()
                .map(parameter -> types.erasure(parameter).toString())
                .collect(Collectors.joining(", ", "(", ")"));
        return new Member(owner, method, method.getSimpleName() + parameters, typed.getReturnType());
    }

    /** The interfaces directly above an interface, with the type arguments that it gives them. */
    List<DeclaredType> interfacesAbove(DeclaredType type) {
        return types.directSupertypes(type).stream()
                .flatMap(above -> above instanceof DeclaredType declared ? Stream.of(declared) : Stream.empty())
                .filter(above -> element(above).getKind() == ElementKind.INTERFACE)
                .toList();
    }

    static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    /** What the compiler can say of types. */
    Types types() {
        return types;
    }
}
