package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.shape.BlankText;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.ReservedName;
import dev.errorcatalog.catalog.shape.UnknownKey;
import dev.errorcatalog.catalog.shape.UrlForm;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an entry of {@code errors:}. */
final class ErrorReader {
    private static final List<String> KEYS = List.of(
            "code",
            "class",
            "description",
            "cause",
            "action",
            "audience",
            "retry",
            "fatal",
            "reset",
            "sentinel",
            "since",
            "deprecated",
            "retired",
            "reuses",
            "unrelated-class",
            "reason",
            "aliases",
            "note",
            "logs",
            "related",
            "links",
            "sources");
    private static final List<String> REUSE_KEYS = List.of("name", "since", "reason");

    private final Problems problems;

    ErrorReader(Problems problems) {
        this.problems = problems;
    }

    Located<ErrorEntry> read(Node.Pair pair) {
        Node.Scalar name = pair.key();
        checkName(name, problems);
        String owner = "the error " + Quoted.of(name.text());
        Keys keys = new Keys(pair.value(), "an error", owner, name.position(), KEYS, problems);
        ErrorEntry value = new ErrorEntry(
                name.text(),
                id(keys.required("code")),
                keys.name("class").orElse(""),
                keys.requiredProse("description"),
                keys.steps("cause"),
                action(keys),
                keys.word("audience", Audience.values()).orElse(Audience.DEVELOPER),
                keys.word("retry", Retry.values()).orElse(Retry.NEVER),
                keys.flag("fatal"),
                Set.copyOf(keys.words("reset", ResetStrategy.values())),
                keys.flag("sentinel").orElse(false),
                keys.version("since"),
                Deprecations.read(keys, "deprecated", problems),
                Deprecations.read(keys, "retired", problems),
                keys.find("reuses").map(this::reuse),
                unrelatedClass(keys),
                keys.names("aliases", ErrorReader::checkName),
                keys.prose("note"),
                keys.lines("logs"),
                keys.distinctNames("related", (item, p) -> BlankText.check(item.text(), item.position(), p)),
                keys.addresses("links", UrlForm::checkLink),
                keys.steps("sources"));
        return new Located<>(name, value, pair.value());
    }

    /** Category and code around the first slash; without a category all of it is the code. */
    private static ErrorId id(String text) {
        int slash = text.indexOf('/');
        return slash <= 0 ? new ErrorId("", text) : new ErrorId(text.substring(0, slash), text.substring(slash + 1));
    }

    private List<String> action(Keys keys) {
        keys.require("action");
        keys.find("action").ifPresent(node -> BlankText.checkList(node, problems));
        return keys.steps("action");
    }

    private Reuse reuse(Node node) {
        Keys keys = new Keys(node, "`reuses`", "`reuses`", node.position(), REUSE_KEYS, problems);
        keys.require("since");
        keys.require("name");
        String name = keys.checked("name", ErrorReader::checkName).orElse("");
        return new Reuse(name, keys.version("since").orElse(""), keys.requiredProse("reason"));
    }

    /** {@code unrelated-class: true} wants a {@code reason} beside it. */
    private Optional<String> unrelatedClass(Keys keys) {
        if (keys.flag("unrelated-class").orElse(false)) {
            return Optional.of(keys.requiredProse("reason"));
        }
        keys.find("reason").ifPresent(node -> UnknownKey.reportReason(node.position(), problems));
        return Optional.empty();
    }

    private static void checkName(Node.Scalar name, Problems problems) {
        if (NameForm.ERROR.check(name.text(), name.position(), problems)) {
            ReservedName.check(name.text(), name.position(), problems);
        }
    }
}
