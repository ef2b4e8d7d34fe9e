package dev.errorcatalog.processor;

/** Why nothing can be generated, for a reason that is not in the catalog. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param id the stable id of the message, in kebab case
     * @param text what is wrong and what would be right
     */
    Refusal(String id, String text) {
        super("error[" + id + "]: " + text);
    }

    /** The message as it is shown. */
    String text() {
        return String.valueOf(getMessage());
    }
}
