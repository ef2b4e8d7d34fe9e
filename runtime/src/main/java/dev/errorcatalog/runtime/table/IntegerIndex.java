package dev.errorcatalog.runtime.table;

import java.util.Arrays;

/** Finds the position of a number among ascending ones. */
abstract class IntegerIndex {
    /** A dense index may have this many slots per number, and {@link #SPARE_SLOTS} more. */
    private static final int SLOTS_PER_NUMBER = 4;

    private static final int SPARE_SLOTS = 64;

    /** Returns the position of a number, or -1. */
    abstract int find(int number);

    static IntegerIndex of(int[] ascending) {
        if (ascending.length == 0) {
            return new Sorted(ascending);
        }
        long range = (long) ascending[ascending.length - 1] - ascending[0] + 1;
        boolean isDense = range <= (long) SLOTS_PER_NUMBER * ascending.length + SPARE_SLOTS;
        return isDense ? new Dense(ascending, (int) range) : new Sorted(ascending);
    }

    /** One array load; for numbers that lie close together, as nearly all do. */
    private static final class Dense extends IntegerIndex {
        private final int first;
        /** Position + 1 by number - first; 0 where there is no such number. */
        private final int[] slots;

        Dense(int[] ascending, int range) {
            first = ascending[0];
            slots = new int[range];
            for (int i = 0; i < ascending.length; i++) {
                slots[ascending[i] - first] = i + 1;
            }
        }

        @Override
        int find(int number) {
            long slot = (long) number - first;
            return slot >= 0 && slot < slots.length ? slots[(int) slot] - 1 : -1;
        }
    }

    /** Binary search; for numbers that are far apart. */
    private static final class Sorted extends IntegerIndex {
        private final int[] ascending;

        Sorted(int[] ascending) {
            this.ascending = ascending;
        }

        @Override
        int find(int number) {
            return Math.max(-1, Arrays.binarySearch(ascending, number));
        }
    }
}
