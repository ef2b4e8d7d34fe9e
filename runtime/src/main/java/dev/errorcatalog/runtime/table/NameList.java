package dev.errorcatalog.runtime.table;

import java.util.Arrays;
import java.util.List;

/**
 * Constant names, separated by a space, each with its aliases behind it: {@code FIRST SECOND,OLD_SECOND THIRD}. Stays
 * packed: a name becomes a String of its own when somebody asks for it.
 */
public final class NameList {
    private final String packed;
    /** Where each name begins, and one more: where the next one would. */
    private final int[] starts;

    public NameList(String packed, int count) {
        this.packed = packed;
        this.starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            int end = packed.indexOf(' ', starts[i]);
            starts[i + 1] = (end < 0 ? packed.length() : end) + 1;
        }
    }

    /** The n-th name, without its aliases. */
    public String name(int index) {
        String names = packed(index);
        int comma = names.indexOf(',');
        return comma < 0 ? names : names.substring(0, comma);
    }

    /** The aliases of the n-th name. */
    public List<String> aliases(int index) {
        List<String> names = List.of(packed(index).split(",", -1));
        return names.subList(1, names.size());
    }

    /** Returns the position of a name or an alias, or -1. Takes time in proportion to the length of all names. */
    public int find(String name) {
        if (name.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf(',') >= 0) {
            return -1;
        }
        for (int at = packed.indexOf(name); at >= 0; at = packed.indexOf(name, at + 1)) {
            if (isBorder(at - 1) && isBorder(at + name.length())) {
                return positionOf(at);
            }
        }
        return -1;
    }

    private String packed(int index) {
        return packed.substring(starts[index], starts[index + 1] - 1);
    }

    private boolean isBorder(int at) {
        return at < 0 || at >= packed.length() || packed.charAt(at) == ' ' || packed.charAt(at) == ',';
    }

    private int positionOf(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
