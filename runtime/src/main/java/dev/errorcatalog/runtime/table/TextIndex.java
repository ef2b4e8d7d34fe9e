package dev.errorcatalog.runtime.table;

/** Finds the position of a text among others: a hash table of positions, at most half full. */
final class TextIndex {
    private final String[] texts;
    /** Position + 1; 0 is a free slot. The length is a power of two. */
    private final int[] slots;

    TextIndex(String[] texts) {
        this.texts = texts;
        this.slots = new int[4 * Integer.highestOneBit(Math.max(1, texts.length))];
        for (int i = 0; i < texts.length; i++) {
            int slot = firstSlot(texts[i]);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = i + 1;
        }
    }

    /** Returns the position of a text, or -1. */
    int find(String text) {
        for (int slot = firstSlot(text); slots[slot] != 0; slot = next(slot)) {
            if (texts[slots[slot] - 1].equals(text)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private int firstSlot(String text) {
        int hash = text.hashCode();
        // The upper half counts too: texts that differ in their first characters only differ there.
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
