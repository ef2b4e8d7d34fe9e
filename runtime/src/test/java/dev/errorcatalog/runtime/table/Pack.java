package dev.errorcatalog.runtime.table;

/** Packs what the readers under test unpack; as a generator would, by other means than theirs. */
public final class Pack {
    private Pack() {}

    public static String number(long value) {
        String digits = Long.toString(value, 26);
        StringBuilder packed = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean isLast = i == digits.length() - 1;
            packed.append((char) ((isLast ? 'A' : 'a') + Character.digit(digits.charAt(i), 26)));
        }
        return packed.toString();
    }

    /** Ascending codes, all of one shape. */
    public static String integers(int shape, int... codes) {
        StringBuilder packed = new StringBuilder();
        long previous = Integer.MIN_VALUE;
        for (int code : codes) {
            packed.append(number(shape)).append(number(code - previous));
            previous = code;
        }
        return packed.toString();
    }
}
