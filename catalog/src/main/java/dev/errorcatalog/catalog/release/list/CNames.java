package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the names of a file stand for. */
final class CNames {

    private static final int DEEPEST = 40;

    private final Map<String, List<CDefine>> defines;
    private final Map<String, CValue> known = new HashMap<>();
    private final Map<String, CValue> constants = new HashMap<>();
    private final Map<String, CValue> ofThisEnum = new HashMap<>();
    private final Set<String> beingRead = new HashSet<>();
    private int depth;
    private boolean isComplete;

    CNames(List<CDefine> defines) {
        this.defines = defines.stream()
                .collect(Collectors.groupingBy(define -> define.name().text()));
    }

    /** Begins an enum, whose own names come first in it: another one may have the same. */
    void beginEnum() {
        ofThisEnum.clear();
    }

    /** Adds a constant of the enum that was begun. */
    void declareInEnum(String name, CValue value) {
        ofThisEnum.merge(name, value, (first, second) -> first.or(second, name));
        declare(name, value);
    }

    /** Adds a constant. */
    void declare(String name, CValue value) {
        constants.merge(name, value, (first, second) -> first.or(second, name));
    }

    /** Says that all constants were added: what has no value now will never have one. */
    void complete() {
        isComplete = true;
    }

    /** The value of a name, or why it has none. */
    CValue of(String name) {
        CValue before = known.get(name);
        if (before != null) {
            return before;
        }
        if (!defines.containsKey(name) || beingRead.contains(name)) {
            CValue none = CValue.unknown(Quoted.of(name) + " is no number of this file");
            return ofThisEnum.getOrDefault(name, constants.getOrDefault(name, none));
        }
        beingRead.add(name);
        CValue value = defined(name);
        beingRead.remove(name);
        if (isComplete || value.number().isPresent()) {
            known.put(name, value);
        }
        return value;
    }

    /** What all definitions of a name say: there may be one in each branch of an {@code #if}. */
    private CValue defined(String name) {
        List<CDefine> all = defines.getOrDefault(name, List.of());
        CValue value = CExpression.value(all.get(0).body(), this);
        for (CDefine define : all.subList(1, all.size())) {
            CValue other = CExpression.value(define.body(), this);
            value = value.or(other, name).loose(value.isLoose() || other.isLoose());
        }
        return value;
    }

    /** How deep the values are nested that are being read. */
    int depth() {
        return depth;
    }

    /** Goes back to a depth. */
    void backTo(int before) {
        depth = before;
    }

    /**
     * Goes one deeper.
     *
     * @throws CUnreadable if that is deeper than anybody writes
     */
    void deeper() {
        if (++depth > DEEPEST) {
            throw new CUnreadable("its value is nested more than " + DEEPEST + " deep");
        }
    }
}
