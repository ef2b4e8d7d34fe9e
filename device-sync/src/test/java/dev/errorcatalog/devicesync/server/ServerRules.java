package dev.errorcatalog.devicesync.server;

import dev.errorcatalog.devicesync.data.Change;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the operator of the server has set. For use by any thread; holds from the next question of a client on. */
public final class ServerRules {
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<ObjectKey, String> rejections = new ConcurrentHashMap<>();
    private final Queue<ErrorMessage> refusals = new ConcurrentLinkedQueue<>();
    private volatile int resetCode = 208;
    private volatile boolean recoveryForbidden;
    private volatile boolean noNewFiles;

    ServerRules() {}

    /** Registers a user. */
    public void user(String name, String password) {
        passwords.put(name, password);
    }

    /** Rejects every change of an object from now on, and says why. */
    public void reject(String type, String id, String reason) {
        rejections.put(new ObjectKey(type, id), reason);
    }

    /** Answers the next file that wants to sync with an error, and ends the contact. */
    public void refuseNext(ErrorMessage error) {
        refusals.add(error);
    }

    /** Sets the code for files that the server does not know any more; 208 unless set. */
    public void resetCode(int code) {
        resetCode = code;
    }

    /** Sets whether a reset must not recover. */
    public void forbidRecovery(boolean forbidden) {
        recoveryForbidden = forbidden;
    }

    /** Sets whether files are refused that the server has never seen: nobody can then download a fresh copy. */
    public void refuseNewFiles(boolean refused) {
        noNewFiles = refused;
    }

    boolean isUser(String name, String password) {
        return password.equals(passwords.get(name));
    }

    Optional<String> rejection(Change change) {
        return Optional.ofNullable(rejections.get(ObjectKey.of(change)));
    }

    Optional<ErrorMessage> refusal() {
        return Optional.ofNullable(refusals.poll());
    }

    boolean refusesNewFiles() {
        return noNewFiles;
    }

    /** What a client is told whose file the server does not know. */
    ErrorMessage unknownFile() {
        return ErrorMessage.protocol(resetCode, "the server does not know this file")
                .tryAgain(false)
                .shouldClientReset(true)
                .isRecoveryModeDisabled(recoveryForbidden);
    }
}
