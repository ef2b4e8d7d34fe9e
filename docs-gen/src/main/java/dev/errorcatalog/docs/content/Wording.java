package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that a reference uses for the values of a catalog, the same in every format. */
public final class Wording {
    private Wording() {}

    /** How many codes a class catches that the catalog lists. */
    public static String codes(int number) {
        return number == 1 ? "1 code" : number + " codes";
    }

    /** Who can do something about an error. */
    public static String audience(Audience audience) {
        return switch (audience) {
            case END_USER -> "The user of the app";
            case DEVELOPER -> "A developer of the app";
            case OPERATOR -> "Whoever runs the server";
            case NOBODY -> "Nobody has to";
        };
    }

    /** Whether trying again helps. */
    public static String retry(Retry retry) {
        return switch (retry) {
            case AUTOMATIC -> "The SDK tries again by itself";
            case AFTER_ACTION -> "Helps once the cause is gone";
            case NEVER -> "Does not help";
        };
    }

    /** How an error reaches an app. */
    public static String reaches(Todo todo, Delivery delivery) {
        return switch (todo) {
            case RETRIED -> "Not at all, it is only logged";
            case NO_LONGER_SENT -> "Not any more";
            case NO_ERROR -> "Not at all, it means that there is no error";
            default -> delivery(delivery);
        };
    }

    /** How an exception reaches an app. */
    public static String delivery(Delivery delivery) {
        return switch (delivery) {
            case THROWN -> "Thrown by the call that failed";
            case HANDLER -> "Handed to the error handler";
        };
    }

    /** Whether the session or connection is over. */
    public static String fatal(Optional<Boolean> fatal) {
        return fatal.map(over -> over ? "Yes, the session or connection is over" : "No, the session goes on")
                .orElse("As the server or the native layer says");
    }

    /** What was removed. */
    public static String kind(Tombstone.Kind kind) {
        return switch (kind) {
            case ERROR -> "Error";
            case CLASS -> "Exception class";
            case CATEGORY -> "Category";
        };
    }

    /** The name of a client reset mode. */
    public static String mode(ResetMode mode) {
        return switch (mode) {
            case RECOVER_OR_DISCARD -> "Recover or discard (default)";
            case RECOVER -> "Recover";
            case DISCARD -> "Discard";
            case MANUAL -> "Manual";
        };
    }

    /** What a strategy does with local changes that did not reach the server. */
    public static String strategy(ResetStrategy strategy) {
        return switch (strategy) {
            case RECOVER -> "Takes the server's data and puts the unsynced local changes on top.";
            case DISCARD -> "Takes the server's data; unsynced local changes are only in the backup.";
            case MANUAL -> "Asks the app: its handler for manual resets decides.";
        };
    }

    /** What happens in a mode: {@code Recovers, else discards, else manual}. */
    public static String stages(ResetMode mode, List<ResetStrategy> stages) {
        if (mode != ResetMode.MANUAL && stages.equals(List.of(ResetStrategy.MANUAL))) {
            return "Goes to manual";
        }
        String words = stages.stream().map(Wording::stage).collect(Collectors.joining(", else "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The stages as a line: {@code recover → discard → manual}. */
    public static String chain(List<ResetStrategy> stages) {
        return stages.stream().map(Wording::word).collect(Collectors.joining(" → "));
    }

    /** A strategy as a title: {@code Recover}. */
    public static String title(ResetStrategy strategy) {
        return strategy.name().charAt(0) + word(strategy).substring(1);
    }

    /** A value as a word of addresses, styles and data: {@code client-reset}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String stage(ResetStrategy stage) {
        return switch (stage) {
            case RECOVER -> "recovers";
            case DISCARD -> "discards";
            case MANUAL -> "manual";
        };
    }
}
