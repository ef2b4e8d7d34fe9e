package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.Retry;

/** What to do about an error, in a few words: the first thing that the reader of a table looks for. */
public enum Todo {
    CLIENT_RESET("Client reset", "The local file needs a client reset; the mode that the app chose decides how."),
    ASK_THE_USER("Ask the user", "The user of the app can solve it."),
    CHANGE_THE_APP("Change the app", "A developer of the app has to act."),
    CHANGE_THE_SERVER("Change the server", "Whoever runs the server has to act."),
    NOTHING("Nothing to do", "It is reported, but nobody has to act."),
    RETRIED("Retried for you", "The SDK tries again by itself; the error is only logged."),
    NO_LONGER_SENT("No longer sent", "Old releases knew it; it does not arrive any more."),
    NO_ERROR("No error", "The code means that all is well.");

    private final String words;
    private final String meaning;

    Todo(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** The words as a sentence. */
    public String meaning() {
        return meaning;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether the error reaches an app; what does not is logged at most. */
    public boolean isReported() {
        return compareTo(NOTHING) <= 0;
    }

    /** What to do about an error. */
    public static Todo of(ErrorEntry error) {
        if (error.sentinel()) {
            return NO_ERROR;
        }
        if (error.retired().isPresent()) {
            return NO_LONGER_SENT;
        }
        if (error.retry() == Retry.AUTOMATIC) {
            return RETRIED;
        }
        if (!error.reset().isEmpty()) {
            return CLIENT_RESET;
        }
        return switch (error.audience()) {
            case END_USER -> ASK_THE_USER;
            case DEVELOPER -> CHANGE_THE_APP;
            case OPERATOR -> CHANGE_THE_SERVER;
            case NOBODY -> NOTHING;
        };
    }
}
