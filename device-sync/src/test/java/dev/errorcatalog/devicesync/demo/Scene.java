package dev.errorcatalog.devicesync.demo;

import dev.errorcatalog.devicesync.server.ServerRules;
import dev.errorcatalog.runtime.ResetMode;
import java.util.function.Consumer;

/**
 * One part of the demo.
 *
 * @param slug names its folder
 * @param mode what the app chose for a client reset
 * @param rules what the operator of the server has set from the beginning
 */
record Scene(String slug, String title, ResetMode mode, Consumer<ServerRules> rules, Script script) {
    /** What happens. */
    @FunctionalInterface
    interface Script {
        void play(Stage stage) throws Exception;
    }
}
