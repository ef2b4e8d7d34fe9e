package dev.errorcatalog.runtime.table;

import org.jspecify.annotations.Nullable;

/**
 * The codes of a category and the shape of each, unpacked.
 *
 * <p>Packed, an integer code is the number of its shape and its distance from the code before it; the first one's
 * distance is from -2,147,483,648. A text code is the number of its shape, the code, and a space.
 */
public abstract class CodeTable {
    private final int[] shapes;

    CodeTable(int[] shapes) {
        this.shapes = shapes;
    }

    /** Unpacks integer codes, which are ascending. */
    public static CodeTable integers(String packed, int count) {
        PackedReader reader = new PackedReader(packed);
        int[] shapes = new int[count];
        int[] codes = new int[count];
        int code = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            shapes[i] = reader.number();
            code += reader.number();
            codes[i] = code;
        }
        return new Integers(shapes, codes);
    }

    /** Unpacks text codes, in any order. */
    public static CodeTable texts(String packed, int count) {
        PackedReader reader = new PackedReader(packed);
        int[] shapes = new int[count];
        String[] codes = new String[count];
        for (int i = 0; i < count; i++) {
            shapes[i] = reader.number();
            codes[i] = reader.word();
        }
        return new Texts(shapes, codes);
    }

    /** How many codes there are. */
    public final int count() {
        return shapes.length;
    }

    /** The shape of the n-th code. */
    public final int shape(int index) {
        return shapes[index];
    }

    /** Returns the position of a code, or -1. */
    public abstract int find(int code);

    /** Returns the position of a code, or -1. */
    public abstract int find(@Nullable String code);

    /** The n-th code as text. */
    public abstract String code(int index);

    private static final class Integers extends CodeTable {
        private final int[] codes;
        private final IntegerIndex index;

        Integers(int[] shapes, int[] codes) {
            super(shapes);
            this.codes = codes;
            this.index = IntegerIndex.of(codes);
        }

        @Override
        public int find(int code) {
            return index.find(code);
        }

        @Override
        public int find(@Nullable String code) {
            long number = Decimal.parse(code);
            return number == Decimal.NONE ? -1 : index.find((int) number);
        }

        @Override
        public String code(int index) {
            return Integer.toString(codes[index]);
        }
    }

    private static final class Texts extends CodeTable {
        private final String[] codes;
        private final TextIndex index;

        Texts(int[] shapes, String[] codes) {
            super(shapes);
            this.codes = codes;
            this.index = new TextIndex(codes);
        }

        @Override
        public int find(int code) {
            return index.find(Integer.toString(code));
        }

        @Override
        public int find(@Nullable String code) {
            return code == null ? -1 : index.find(code);
        }

        @Override
        public String code(int index) {
            return codes[index];
        }
    }
}
