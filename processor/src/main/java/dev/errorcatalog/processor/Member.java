package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.problem.Quoted;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that an exception class inherits from a type outside of the catalog.
 *
 * @param owner the type that declares it
 * @param method the method
 * @param signature its name and the erased types of its parameters: equal for a method and one that overrides it
 * @param returns the type that it returns
 */
record Member(TypeElement owner, ExecutableElement method, String signature, TypeMirror returns) {
    boolean isAbstract() {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }

    boolean isPublic() {
        return method.getModifiers().contains(Modifier.PUBLIC);
    }

    /** Whether a getter can override it. */
    boolean isGetter() {
        return method.getParameters().isEmpty() && method.getTypeParameters().isEmpty();
    }

    String name() {
        return method.getSimpleName().toString();
    }

    /** How messages show it. */
    String shown() {
        return Quoted.of(returns + " " + signature);
    }
}
