package dev.errorcatalog.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The methods that a class inherits from its interfaces, as the language has it. */
final class InheritedMembers {
    private final VisibleTypes visible;

    InheritedMembers(VisibleTypes visible) {
        this.visible = visible;
    }

    /**
     * The methods of interfaces and of those above them, by signature. One that a more special interface overrides is left
     * out: nobody inherits it.
     */
    Map<String, List<Member>> of(Collection<TypeElement> interfaces) {
        Map<String, List<Member>> all = new LinkedHashMap<>();
        Set<TypeElement> seen = new LinkedHashSet<>();
        for (TypeElement type : interfaces) {
            for (DeclaredType above : withThoseAbove(type)) {
                if (seen.add(VisibleTypes.element(above))) {
                    for (Member member : visible.members(above)) {
                        all.computeIfAbsent(member.signature(), key -> new ArrayList<>())
                                .add(member);
                    }
                }
            }
        }
        all.values().forEach(this::dropOverridden);
        return all;
    }

    /** A generic interface that is above one with some type arguments, and above others with other ones. */
    Optional<DeclaredType> repeated(TypeElement type, Collection<TypeElement> others) {
        return withThoseAbove(type).stream()
                .filter(above -> others.stream()
                        .flatMap(other -> withThoseAbove(other).stream())
                        .anyMatch(other -> VisibleTypes.element(other).equals(VisibleTypes.element(above))
                                && !visible.types().isSameType(other, above)))
                .findFirst();
    }

    /** An interface and all above it, each once. */
    List<DeclaredType> withThoseAbove(TypeElement type) {
        Map<TypeElement, DeclaredType> found = new LinkedHashMap<>();
        collect((DeclaredType) type.asType(), found);
        return List.copyOf(found.values());
    }

    private void collect(DeclaredType type, Map<TypeElement, DeclaredType> found) {
        if (found.putIfAbsent(VisibleTypes.element(type), type) == null) {
            visible.interfacesAbove(type).forEach(above -> collect(above, found));
        }
    }

    private void dropOverridden(List<Member> sameSignature) {
        List<TypeElement> owners = sameSignature.stream().map(Member::owner).toList();
        sameSignature.removeIf(member ->
                owners.stream().anyMatch(other -> !other.equals(member.owner()) && isAbove(member.owner(), other)));
    }

    private boolean isAbove(TypeElement type, TypeElement other) {
        return withThoseAbove(other).stream().map(VisibleTypes::element).anyMatch(type::equals);
    }
}
