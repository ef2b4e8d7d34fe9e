package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether a generated class has all that an interface asks for: its abstract methods are getters of declared fields. */
final class InterfaceRules {
    static final Rule GETTER_WITHOUT_FIELD = Rule.error(
            "getter-without-field", "Every abstract method of an interface is the getter of a declared field.");
    static final Rule GETTER_TYPE =
            Rule.error("getter-type", "A field has the type that the getter of the interface asks for.");

    /** What every generated exception implements: the generator provides all its methods. */
    private static final String CONTRACT = "dev.errorcatalog.runtime.CatalogException";

    private final VisibleTypes visible;
    private final Catalog catalog;

    InterfaceRules(VisibleTypes visible, Catalog catalog) {
        this.visible = visible;
        this.catalog = catalog;
    }

    /**
     * Compares an interface with a class of the catalog and the classes above it.
     *
     * @param position where the catalog names the interface
     * @param problems receives what is missing
     */
    void check(ExceptionClass owner, TypeElement type, Position position, Problems problems) {
        Map<String, Field> getters = getters(owner);
        Set<String> inherited = inherited(owner);
        for (ExecutableElement method : methods(type).values()) {
            if (!inherited.contains(visible.signature(method))) {
                check(method, getters, position, problems);
            }
        }
    }

    /**
     * The methods of an interface and of those above it, by signature; one that is overridden is left out. Not asked of
     * the compiler, because it would look into the contract, and ecj gives up there when the annotations that the
     * runtime was compiled with are not on the class path.
     */
    private Map<String, ExecutableElement> methods(TypeElement type) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        if (!type.getQualifiedName().contentEquals(CONTRACT)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (!method.getModifiers().contains(Modifier.STATIC)) {
                    methods.put(visible.signature(method), method);
                }
            }
            visible.interfacesOf(type).forEach(above -> methods(above).forEach(methods::putIfAbsent));
        }
        return methods;
    }

    private void check(ExecutableElement method, Map<String, Field> getters, Position position, Problems problems) {
        String name = method.getSimpleName().toString();
        String shown = Quoted.of(method.getReturnType() + " " + visible.signature(method));
        boolean isGetter = method.getParameters().isEmpty();
        Optional<Field> field = Optional.ofNullable(isGetter ? getters.get(name) : null);
        if (field.isEmpty() && isAbstract(method)) {
            problems.add(
                    GETTER_WITHOUT_FIELD,
                    position,
                    "the interface has an abstract method that is the getter of no field: " + shown,
                    isGetter ? "declare a field " + Quoted.of(name) : "give it a default body");
        } else if (field.isPresent() && !visible.overrides(field.get().type(), method)) {
            problems.add(
                    GETTER_TYPE,
                    position,
                    "the field " + Quoted.of(name) + " has another type than the interface asks for: " + shown,
                    "change the type of the field");
        }
    }

    /** The fields of a class and of those above it, by the names of their getters. */
    private Map<String, Field> getters(ExceptionClass owner) {
        Map<String, Field> getters = new HashMap<>();
        for (ExceptionClass current : catalog.lineage(owner.name())) {
            for (Field field : current.fields()) {
                getters.putIfAbsent(field.name(), field);
                field.aliases().forEach(alias -> getters.putIfAbsent(alias, field));
            }
        }
        return getters;
    }

    /** The methods that a generated class has by its JDK root. */
    private Set<String> inherited(ExceptionClass owner) {
        List<ExceptionClass> lineage = catalog.lineage(owner.name());
        String root = lineage.get(lineage.size() - 1).parent();
        return visible.find(root)
                .map(type ->
                        visible.methods(type).stream().map(visible::signature).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }
}
