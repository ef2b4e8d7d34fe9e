package dev.errorcatalog.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Says things on the annotated element: a compiler cannot point into a YAML file, so a message about one starts with
 * the place there.
 */
final class Messages {
    /** More at once would hide the first one. */
    private static final int SHOWN = 20;

    private final Messager messager;

    Messages(Messager messager) {
        this.messager = messager;
    }

    /** Prints errors before all else, and only the first 20; then how many more there are. */
    void print(Element element, List<Message> messages) {
        List<Message> inOrder = messages.stream()
                .sorted(Comparator.comparing(message -> !message.isError()))
                .toList();
        inOrder.stream().limit(SHOWN).forEach(message -> print(element, message));
        if (inOrder.size() > SHOWN) {
            String more = "and " + (inOrder.size() - SHOWN) + " more";
            print(element, new Message(inOrder.get(SHOWN).kind(), more));
        }
    }

    /** Prints one message. */
    void print(Element element, Message message) {
        messager.printMessage(message.kind(), message.text(), element);
    }

    /** Says that this processor failed; where, only on request: a stack trace helps nobody but its maintainers. */
    void internalError(Throwable failure, boolean debug) {
        StringWriter text = new StringWriter().append(Fault.INTERNAL.message("internal error, please report it: "));
        if (debug) {
            failure.printStackTrace(new PrintWriter(text, true));
        } else {
            text.append(failure.toString()).append(" (-A" + Options.DEBUG + " shows where)");
        }
        messager.printMessage(Diagnostic.Kind.ERROR, text.toString());
    }
}
