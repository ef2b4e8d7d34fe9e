package dev.errorcatalog.devicesync.demo;

import dev.errorcatalog.devicesync.server.ErrorMessage;
import dev.errorcatalog.runtime.ResetMode;
import java.util.List;

/** What the demo plays, in this order. */
final class Scenes {
    static final List<Scene> ALL = List.of(
            reset("recover", "Client reset in mode recover", ResetMode.RECOVER, Stage::terminate),
            reset(
                    "recover-or-discard",
                    "Client reset in mode recover or discard",
                    ResetMode.RECOVER_OR_DISCARD,
                    Stage::terminate),
            new Scene(
                    "recovery-forbidden",
                    "The same, where the server forbids recovery",
                    ResetMode.RECOVER_OR_DISCARD,
                    rules -> rules.forbidRecovery(true),
                    stage -> reset(stage, Stage::terminate)),
            reset("discard", "Client reset in mode discard", ResetMode.DISCARD, Stage::terminate),
            reset("manual", "Client reset in mode manual", ResetMode.MANUAL, Stage::terminate),
            reset(
                    "breaking-schema",
                    "Breaking schema change in mode recover or discard",
                    ResetMode.RECOVER_OR_DISCARD,
                    Stage::breakSchema),
            new Scene(
                    "compensating-write",
                    "Compensating write",
                    ResetMode.RECOVER,
                    rules -> rules.reject("Note", "mine", "you may not write this note"),
                    Scenes::compensatingWrite),
            new Scene(
                    "wrong-password",
                    "Wrong password",
                    ResetMode.RECOVER,
                    rules -> rules.user("ada@example.org", "right"),
                    Scenes::wrongPassword),
            new Scene(
                    "retried",
                    "An error that the SDK retries",
                    ResetMode.RECOVER,
                    rules -> rules.refuseNext(
                            ErrorMessage.protocol(200, "session closed").tryAgain(true)),
                    Scenes::twoSyncs),
            new Scene(
                    "unknown-code",
                    "A code that this release does not know",
                    ResetMode.RECOVER,
                    rules -> rules.refuseNext(
                            ErrorMessage.protocol(299, "an error of tomorrow").tryAgain(false)),
                    Scenes::twoSyncs));

    private Scenes() {}

    private static Scene reset(String slug, String title, ResetMode mode, Scene.Script cause) {
        return new Scene(slug, title, mode, rules -> {}, stage -> reset(stage, cause));
    }

    private static void reset(Stage stage, Scene.Script cause) throws Exception {
        stage.writeOffline();
        cause.play(stage);
        stage.device().sync();
        finish(stage);
    }

    /** Syncs until both sides have the same; opens the store for that where the app has closed it. */
    static void finish(Stage stage) throws Exception {
        boolean inStep = false;
        for (int attempt = 0; !inStep && attempt < 4; attempt++) {
            if (!stage.device().isOpen()) {
                stage.device().open();
            }
            inStep = stage.device().sync();
        }
        stage.device().show();
        stage.showFiles();
    }

    private static void compensatingWrite(Stage stage) throws Exception {
        stage.writeOffline();
        stage.device().sync();
        stage.device().show();
    }

    private static void wrongPassword(Stage stage) throws Exception {
        stage.device().login(stage.server().address(), "ada@example.org", "wrong");
    }

    private static void twoSyncs(Stage stage) throws Exception {
        stage.device().open();
        stage.device().sync();
        stage.device().sync();
    }
}
