package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.Positions;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.problem.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What a class of the catalog consists of, with all that it inherits. */
final class ClassShape {
    /** What every generated exception implements: the root provides its abstract methods. */
    private static final String CONTRACT = "dev.errorcatalog.runtime.CatalogException";

    private final VisibleTypes visible;
    private final InheritedMembers inherited;
    private final ExceptionClass owner;
    private final List<ExceptionClass> lineage;
    private final Positions positions;

    ClassShape(VisibleTypes visible, Catalog catalog, ExceptionClass owner, Positions positions) {
        this.visible = visible;
        this.inherited = new InheritedMembers(visible);
        this.owner = owner;
        this.lineage = catalog.lineage(owner.name());
        this.positions = positions;
    }

    /** The methods of all interfaces of the class, by signature; those that came with classes above it are first. */
    Map<String, List<Member>> fromInterfaces() {
        List<TypeElement> all = interfacesAbove();
        owner.interfaces().forEach(name -> visible.findInterface(name).ifPresent(all::add));
        return inherited.of(all);
    }

    /** Generic interfaces that the class already has with other type arguments, by the place that brings them again. */
    Map<Position, DeclaredType> repeatedInterfaces() {
        Map<Position, DeclaredType> repeated = new LinkedHashMap<>();
        List<TypeElement> before = interfacesAbove();
        for (int i = 0; i < owner.interfaces().size(); i++) {
            Position position = placeOfInterface(i);
            visible.findInterface(owner.interfaces().get(i)).ifPresent(type -> {
                inherited.repeated(type, before).ifPresent(again -> repeated.put(position, again));
                before.add(type);
            });
        }
        return repeated;
    }

    /** The methods that the root has, by signature: those of the JDK's class, and those that the generator writes. */
    Map<String, Member> provided() {
        Map<String, Member> provided = new HashMap<>();
        visible.find(lineage.get(lineage.size() - 1).parent())
                .ifPresent(type ->
                        visible.inheritable(type).forEach(member -> provided.putIfAbsent(member.signature(), member)));
        visible.find(CONTRACT).stream()
                .flatMap(type -> visible.members((DeclaredType) type.asType()).stream())
                .filter(Member::isAbstract)
                .forEach(member -> provided.put(member.signature(), member));
        return provided;
    }

    /** The field whose getter overrides a method. */
    Optional<Field> field(Member member) {
        return lineage.stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> isGetter(field, member))
                .findFirst();
    }

    /**
     * Where the catalog makes the class have a method: its interface, or its field of that name. Empty when a class above
     * has the same method already, and what there is to say was said there.
     */
    Optional<Position> blame(Member member) {
        boolean isInherited = interfacesAbove().stream().anyMatch(type -> has(type, member));
        return isInherited ? placeOfField(member) : placeOfInterface(member);
    }

    private Optional<Position> placeOfField(Member member) {
        return owner.fields().stream()
                .filter(field -> isGetter(field, member))
                .map(field -> positions.at("classes", owner.name(), "fields", field.name()))
                .findFirst();
    }

    private Optional<Position> placeOfInterface(Member member) {
        for (int i = 0; i < owner.interfaces().size(); i++) {
            Optional<TypeElement> type =
                    visible.findInterface(owner.interfaces().get(i));
            if (type.isPresent() && has(type.get(), member)) {
                return Optional.of(placeOfInterface(i));
            }
        }
        return Optional.empty();
    }

    private Position placeOfInterface(int index) {
        return positions.at("classes", owner.name(), "implements", String.valueOf(index));
    }

    private boolean has(TypeElement type, Member member) {
        return inherited.withThoseAbove(type).stream()
                .map(VisibleTypes::element)
                .anyMatch(member.owner()::equals);
    }

    private List<TypeElement> interfacesAbove() {
        List<TypeElement> all = new ArrayList<>();
        visible.find(CONTRACT).ifPresent(all::add);
        for (int i = lineage.size() - 1; i > 0; i--) {
            lineage.get(i)
                    .interfaces()
                    .forEach(name -> visible.findInterface(name).ifPresent(all::add));
        }
        return all;
    }

    private static boolean isGetter(Field field, Member member) {
        boolean sameName = field.name().equals(member.name()) || field.aliases().contains(member.name());
        return sameName && member.method().getParameters().isEmpty();
    }
}
