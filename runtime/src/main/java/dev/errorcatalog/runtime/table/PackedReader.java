package dev.errorcatalog.runtime.table;

/**
 * Reads a packed string from its beginning to its end.
 *
 * <p>A number is written in base 26, the most significant digit first; a lower-case letter is a digit that is followed by
 * another, an upper-case letter is the last digit: 0 is {@code A}, 25 is {@code Z}, 26 is {@code bA}. So numbers need
 * nothing between them, small ones need one byte in a class file, and no letter needs an escape in Java.
 */
public final class PackedReader {
    private static final int BASE = 26;

    private final String packed;
    private int position;

    public PackedReader(String packed) {
        this.packed = packed;
    }

    /** Returns the next number; one beyond 32 bits wraps around. */
    public int number() {
        int value = 0;
        char letter = packed.charAt(position++);
        while (letter >= 'a') {
            value = value * BASE + letter - 'a';
            letter = packed.charAt(position++);
        }
        return value * BASE + letter - 'A';
    }

    /** Returns what stands before the next space, and goes behind that. */
    public String word() {
        int end = packed.indexOf(' ', position);
        String word = packed.substring(position, end);
        position = end + 1;
        return word;
    }
}
