package dev.errorcatalog.devicesync.client;

import dev.errorcatalog.devicesync.AppException;
import dev.errorcatalog.devicesync.ClientResetRequiredException;
import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import dev.errorcatalog.runtime.reset.BeforeReset;
import dev.errorcatalog.runtime.reset.ClientReset;
import dev.errorcatalog.runtime.reset.ManualResetHandler;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** An app: its callbacks and handlers note what they are given, and tell it at once. For one thread. */
public final class App {
    private final Consumer<String> listener;
    private final List<String> seen = new ArrayList<>();
    private final List<ClientResetRequiredException> manual = new ArrayList<>();
    private final List<AppException> errors = new ArrayList<>();
    private BeforeReset<StoreView> whenBefore = view -> {};
    private ManualResetHandler<ClientResetRequiredException> whenManual = required -> {};

    /** Returns an app that also tells what was called as soon as it is. */
    public App(Consumer<String> listener) {
        this.listener = listener;
    }

    /** What was called, in this order, and the notes that it was shown. */
    public List<String> seen() {
        return seen;
    }

    /** Sets what else happens in the before callback. */
    public void whenBefore(BeforeReset<StoreView> callback) {
        whenBefore = callback;
    }

    /** Sets what else happens in the manual callback. */
    public void whenManual(ManualResetHandler<ClientResetRequiredException> handler) {
        whenManual = handler;
    }

    /** What the manual callback was given last. */
    public ClientResetRequiredException manual() {
        return manual.get(manual.size() - 1);
    }

    /** What the general handler was given. */
    public List<AppException> errors() {
        return errors;
    }

    /** Sets every callback that a mode has. */
    public ClientReset<StoreView, ClientResetRequiredException> callbacks(ResetMode mode) {
        return switch (mode) {
            case RECOVER_OR_DISCARD ->
                ClientReset.<StoreView, ClientResetRequiredException>recoverOrDiscard()
                        .onBeforeReset(this::before)
                        .onAfterRecovery((before, after) -> after("onAfterRecovery", before, after))
                        .onAfterDiscard((before, after) -> after("onAfterDiscard", before, after))
                        .onManualReset(this::manual);
            case RECOVER ->
                ClientReset.<StoreView, ClientResetRequiredException>recover()
                        .onBeforeReset(this::before)
                        .onAfterReset((before, after) -> after("onAfterReset", before, after))
                        .onManualReset(this::manual);
            case DISCARD ->
                ClientReset.<StoreView, ClientResetRequiredException>discard()
                        .onBeforeReset(this::before)
                        .onAfterReset((before, after) -> after("onAfterReset", before, after))
                        .onManualReset(this::manual);
            case MANUAL -> ClientReset.manual(this::manual);
        };
    }

    /** Returns a dispatcher with nothing but a general handler. */
    public ErrorDispatcher<AppException> dispatcher() {
        ErrorDispatcher<AppException> dispatcher = ErrorDispatcher.of(DeviceSyncErrors::toException);
        dispatcher.otherwise(errors::add);
        return dispatcher;
    }

    /** Returns the notes that a view shows, as {@code key=text} in the order of their keys. */
    public static String notes(StoreView view) throws SQLException {
        StringJoiner notes = new StringJoiner(" ", "[", "]");
        for (String id : view.ids("Note")) {
            notes.add(id + "=" + view.find("Note", id).orElseThrow().getOrDefault("text", ""));
        }
        return notes.toString();
    }

    private void saw(String called) {
        seen.add(called);
        listener.accept(called);
    }

    private void before(StoreView before) throws Exception {
        saw("onBeforeReset " + notes(before));
        whenBefore.beforeReset(before);
    }

    private void after(String name, StoreView before, StoreView after) throws SQLException {
        saw(name + " " + notes(before) + " -> " + notes(after));
    }

    private void manual(ClientResetRequiredException required) throws Exception {
        saw("onManualReset");
        manual.add(required);
        whenManual.manualReset(required);
    }
}
