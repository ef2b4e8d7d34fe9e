package dev.errorcatalog.catalog.model;

/**
 * How strict the compatibility check is.
 *
 * @param risky what a risky change does to the build
 * @param deprecateFor minor releases between a deprecation and a removal
 */
public record Policy(Risky risky, int deprecateFor) {
    /** Holds where a catalog says nothing. */
    public static final Policy DEFAULT = new Policy(Risky.WARN, 2);

    /** What a risky change does to the build. */
    public enum Risky implements Word {
        WARN("warn"),
        FAIL("fail");

        private final String word;

        Risky(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
