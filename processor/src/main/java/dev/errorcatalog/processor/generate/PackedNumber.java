package dev.errorcatalog.processor.generate;

/**
 * Writes a number in base 26: lower-case letters are digits that another one follows, an upper-case letter is the last.
 *
 * <p>{@code 0} is {@code A}, {@code 25} is {@code Z}, {@code 26} is {@code bA}.
 */
final class PackedNumber {
    private static final int BASE = 26;

    private PackedNumber() {}

    /** The letters of a number that is not negative. */
    static String of(long number) {
        StringBuilder letters = new StringBuilder().append((char) ('A' + number % BASE));
        for (long rest = number / BASE; rest > 0; rest /= BASE) {
            letters.append((char) ('a' + rest % BASE));
        }
        return letters.reverse().toString();
    }
}
