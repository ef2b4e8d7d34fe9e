package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.CompilerRules;
import dev.errorcatalog.catalog.Positions;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The rules of a catalog that only a compiler can check, because they speak of types outside of the catalog. */
final class TypeRules {
    static final Rule UNKNOWN_TYPE = CompilerRules.UNKNOWN_TYPE;
    static final Rule HIDDEN_TYPE = CompilerRules.HIDDEN_TYPE;
    static final Rule NOT_AN_INTERFACE = CompilerRules.NOT_AN_INTERFACE;

    static final Rule INTERFACE_FORM = CompilerRules.INTERFACE_FORM;

    /** All rules that the processor adds to those of the catalog. */
    static final List<Rule> ALL = CompilerRules.all();

    private final VisibleTypes visible;
    private final Catalog catalog;
    private final Positions positions;
    private final Problems problems = new Problems();

    private TypeRules(VisibleTypes visible, Catalog catalog, Positions positions) {
        this.visible = visible;
        this.catalog = catalog;
        this.positions = positions;
    }

    /** Checks all classes of a catalog; returns what is wrong in the order of the file. */
    static List<Problem> check(VisibleTypes visible, Catalog catalog, Positions positions) {
        TypeRules rules = new TypeRules(visible, catalog, positions);
        catalog.classes().values().forEach(rules::check);
        return rules.problems.sorted(positions.at().source().name());
    }

    private void check(ExceptionClass owner) {
        for (Field field : owner.fields()) {
            checkField(owner, field);
        }
        for (int i = 0; i < owner.interfaces().size(); i++) {
            Position position = place(owner, "implements", String.valueOf(i));
            checkInterface(owner.interfaces().get(i), position);
        }
        if (catalog.lineage(owner.name()).stream()
                .anyMatch(type -> !type.interfaces().isEmpty())) {
            new InterfaceRules(visible, problems).check(new ClassShape(visible, catalog, owner, positions));
        }
    }

    private void checkField(ExceptionClass owner, Field field) {
        FieldType type = field.type();
        if (type.kind() == FieldType.Kind.OBJECT || type.kind() == FieldType.Kind.LIST) {
            find(type.name(), place(owner, "fields", field.name(), "type"));
        }
    }

    private void checkInterface(String name, Position position) {
        find(name, position).ifPresent(type -> {
            String shown = Quoted.of(name);
            if (type.getKind() != ElementKind.INTERFACE) {
                problems.add(NOT_AN_INTERFACE, position, shown + " is not an interface", "name an interface");
            } else if (type.getModifiers().contains(Modifier.SEALED)) {
                problems.add(INTERFACE_FORM, position, shown + " is sealed", "name an interface that is open");
            } else if (!type.getTypeParameters().isEmpty()) {
                problems.add(
                        INTERFACE_FORM,
                        position,
                        shown + " is generic",
                        "write an interface that extends it with type arguments, and name that one");
            }
        });
    }

    private Optional<TypeElement> find(String name, Position position) {
        Optional<TypeElement> type = visible.find(name);
        if (type.isEmpty()) {
            problems.add(
                    UNKNOWN_TYPE,
                    position,
                    "there is no type " + Quoted.of(name) + " here",
                    "write it with its package, and see that it is on the class path or module path");
        } else if (!visible.isAccessible(type.get())) {
            problems.add(HIDDEN_TYPE, position, Quoted.of(name) + " cannot be seen from here", "make it public");
        }
        return type;
    }

    private Position place(ExceptionClass owner, String... part) {
        return positions.at(Stream.concat(Stream.of("classes", owner.name()), Stream.of(part))
                .toArray(String[]::new));
    }
}
