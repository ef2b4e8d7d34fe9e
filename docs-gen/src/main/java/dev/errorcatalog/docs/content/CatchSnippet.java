package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Delivery;
import java.util.Optional;

/**
 * How an app gets hold of an error, as code.
 *
 * @param exceptionClass the class that it arrives as
 * @param delivery how it arrives
 * @param constant what tells it from the other codes of the class, such as {@code ProtocolErrors.BAD_CHANGESET};
 *     absent where the class says enough
 */
public record CatchSnippet(String exceptionClass, Delivery delivery, Optional<String> constant) {
    private static final String DISPATCHER = "// dispatcher: the ErrorDispatcher that the SDK made\n";
    private static final String HANDLING = "// what to do: see above";

    /** In Java. */
    public String java() {
        String body = body("is");
        return switch (delivery) {
            case THROWN -> "try {\n    callTheSdk();\n} catch (" + exceptionClass + " e) {\n" + body + "}";
            case HANDLER -> DISPATCHER + "dispatcher.on(" + exceptionClass + ".class, e -> {\n" + body + "});";
        };
    }

    /** In Kotlin, where {@code is} is a keyword. */
    public String kotlin() {
        String body = body("`is`");
        return switch (delivery) {
            case THROWN -> "try {\n    callTheSdk()\n} catch (e: " + exceptionClass + ") {\n" + body + "}";
            case HANDLER -> DISPATCHER + "dispatcher.on(" + exceptionClass + "::class.java) { e ->\n" + body + "}";
        };
    }

    private String body(String is) {
        return constant.map(c -> "    if (e." + is + "(" + c + ")) {\n        " + HANDLING + "\n    }\n")
                .orElse("    " + HANDLING + "\n");
    }
}
