package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.model.FieldType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types that the getters of fields have, and what they may override. */
final class GetterTypes {
    private final VisibleTypes visible;
    private final Types types;

    GetterTypes(VisibleTypes visible) {
        this.visible = visible;
        this.types = visible.types();
    }

    /** Whether the getter of a field may override a method of its name; also if a type of it is not known at all. */
    boolean overrides(FieldType field, Member member) {
        return getter(field)
                .map(offered -> member.isGetter() && overrides(offered, member))
                .orElse(true);
    }

    /** Whether a method that returns a type may override another method; also if its type is not known. */
    boolean overrides(TypeMirror offered, Member member) {
        TypeMirror asked = member.returns();
        if (asked.getKind() == TypeKind.ERROR) {
            return true;
        }
        boolean references = isReference(asked) && isReference(offered);
        return references ? types.isSubtype(offered, asked) : types.isSameType(offered, asked);
    }

    private static boolean isReference(TypeMirror type) {
        return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
    }

    /** Whether the getter of some field may have a type. */
    boolean canBeField(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN, INT, LONG, DOUBLE -> true;
            case DECLARED ->
                Stream.of("java.lang.String", "java.util.List", "java.util.Optional")
                        .flatMap(name -> visible.find(name).stream())
                        .anyMatch(offered -> types.isSubtype(types.erasure(offered.asType()), types.erasure(type)));
            default -> false;
        };
    }

    /** The type of the getter of a field; empty when the compiler does not know it. */
    private Optional<TypeMirror> getter(FieldType type) {
        return switch (type.kind()) {
            case BOOLEAN -> Optional.of(types.getPrimitiveType(TypeKind.BOOLEAN));
            case INT -> Optional.of(types.getPrimitiveType(TypeKind.INT));
            case LONG -> Optional.of(types.getPrimitiveType(TypeKind.LONG));
            case DOUBLE -> Optional.of(types.getPrimitiveType(TypeKind.DOUBLE));
            case STRING -> visible.find("java.lang.String").map(TypeElement::asType);
            case LIST -> generic("java.util.List", type.name());
            case OBJECT -> generic("java.util.Optional", type.name());
        };
    }

    private Optional<TypeMirror> generic(String container, String content) {
        return visible.find(container)
                .flatMap(outer -> visible.find(content).map(inner -> {
                    TypeMirror raw = types.erasure(inner.asType());
                    return types.getDeclaredType(outer, raw);
                }));
    }
}
