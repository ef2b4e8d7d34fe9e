package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.CompilerRules;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.ReservedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a generated class can implement its interfaces: what they ask for is there, and nothing that they bring clashes.
 * Else the compiler would say so, about code that nobody wrote.
 */
final class InterfaceRules {
    static final Rule GETTER_WITHOUT_FIELD = CompilerRules.GETTER_WITHOUT_FIELD;
    static final Rule GETTER_TYPE = CompilerRules.GETTER_TYPE;
    static final Rule INTERFACE_CLASH = CompilerRules.INTERFACE_CLASH;

    private final GetterTypes getters;
    private final Problems problems;

    InterfaceRules(VisibleTypes visible, Problems problems) {
        this.getters = new GetterTypes(visible);
        this.problems = problems;
    }

    /** Checks a class: compares each method that it inherits from interfaces with what else it has under that signature. */
    void check(ClassShape shape) {
        shape.repeatedInterfaces()
                .forEach((position, type) -> problems.add(
                        INTERFACE_CLASH,
                        position,
                        "the interface cannot be implemented here: it extends " + Quoted.of(type.toString())
                                + ", which the class has with other type arguments",
                        "leave one of the two out"));
        Map<String, Member> ofClasses = shape.provided();
        shape.fromInterfaces().forEach((signature, members) -> {
            Optional<Field> field = shape.field(members.get(0));
            Optional<Member> provided = Optional.ofNullable(ofClasses.get(signature));
            for (Member member : members) {
                shape.blame(member).ifPresent(position -> {
                    if (provided.isPresent()) {
                        checkProvided(member, provided.get(), position);
                    } else if (field.isPresent()) {
                        checkField(member, field.get(), position);
                    } else {
                        checkInherited(member, members, position);
                    }
                });
            }
        });
    }

    private void checkProvided(Member member, Member provided, Position position) {
        if (!provided.isPublic() || !getters.overrides(provided.returns(), member)) {
            clash(member, provided, position);
        }
    }

    private void checkField(Member member, Field field, Position position) {
        if (!getters.overrides(field.type(), member)) {
            problems.add(
                    GETTER_TYPE,
                    position,
                    "the field " + Quoted.of(field.name()) + " has another type than the interface asks for: "
                            + member.shown(),
                    "change the type of the field");
        }
    }

    /** Nothing in the classes overrides it, so one of the interfaces must have given it its body. */
    private void checkInherited(Member member, List<Member> sameSignature, Position position) {
        Member first = sameSignature.get(0);
        Member last = sameSignature.get(sameSignature.size() - 1);
        if (sameSignature.stream().allMatch(Member::isAbstract)) {
            problems.add(
                    GETTER_WITHOUT_FIELD,
                    position,
                    "the interface has an abstract method that is the getter of no field: " + member.shown(),
                    canBeField(member, position)
                            ? "declare a field " + Quoted.of(member.name())
                            : "give it a default body");
        } else if (member.equals(last) && !member.equals(first)) {
            clash(member, first, position);
        }
    }

    private void clash(Member member, Member other, Position position) {
        problems.add(
                INTERFACE_CLASH,
                position,
                "the interface cannot be implemented here: its method " + member.shown() + " clashes with "
                        + other.shown() + " of " + Quoted.of(other.owner().toString()),
                "rename the method of the interface");
    }

    private boolean canBeField(Member member, Position position) {
        Problems ofName = new Problems();
        ReservedName.checkField(member.name(), position, ofName);
        return member.isGetter()
                && NameForm.FIELD.matches(member.name())
                && !ofName.hasErrors()
                && getters.canBeField(member.returns());
    }
}
