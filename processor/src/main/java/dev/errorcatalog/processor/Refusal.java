package dev.errorcatalog.processor;

/** Why nothing can be generated, for a reason that is not in the catalog. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param fault the kind of reason
     * @param text what is wrong and what would be right
     */
    Refusal(Fault fault, String text) {
        super(fault.message(text));
    }

    /** The message as it is shown. */
    String text() {
        return String.valueOf(getMessage());
    }
}
