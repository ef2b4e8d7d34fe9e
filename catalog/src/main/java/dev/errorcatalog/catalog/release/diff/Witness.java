package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.release.model.Release;
import java.util.ArrayList;
import java.util.List;

/** Writes the handlers that notice a change of class, as the Java that a user of the SDK may have. */
public final class Witness {

    private final Diff diff;

    /** Writes witnesses for the changes between two releases. */
    public Witness(Diff diff) {
        this.diff = diff;
    }

    /** Handlers that notice; none when no handler does. */
    public List<String> of(CatchChange change) {
        return switch (change.kind()) {
            case STABLE -> List.of();
            case WIDENED -> widened(change);
            case BROKEN -> broken(change);
        };
    }

    private List<String> broken(CatchChange change) {
        String lost = change.lost().get(0);
        String was = was() + "runs";
        if (isMatched(lost)) {
            return List.of("if (e instanceof " + lost + ") { ... }   // " + was + "; " + is() + "does not");
        }
        return List.of(
                "try {", "    ...", "} catch (" + lost + " e) {   // " + was + "; " + is() + "escapes", "    ...", "}");
    }

    private List<String> widened(CatchChange change) {
        String gained = change.gained().get(0);
        String was = was() + "skipped; " + is() + "runs";
        if (isMatched(gained)) {
            return List.of("if (e instanceof " + gained + ") { ... }   // " + was);
        }
        List<String> lines = new ArrayList<>(List.of("try {", "    ..."));
        lines.add("} catch (" + gained + " e) {   // " + was);
        lines.add("    ...");
        lines.add("} catch (" + change.before() + " e) {   // " + was() + "runs; " + is() + "not reached");
        lines.add("    ...");
        lines.add("}");
        return lines;
    }

    /** Whether a type is met with instanceof: an interface, or a class that reaches the app through a handler. */
    private boolean isMatched(String type) {
        return type.contains(".")
                || (diff.oldClasses().declares(type)
                        && diff.oldClasses().lineage(type).get(0).delivered().equals("handler"));
    }

    private String was() {
        return label(diff.before(), "before") + ": ";
    }

    private String is() {
        return label(diff.after(), "now") + ": ";
    }

    private static String label(Release release, String otherwise) {
        return release.version().map(Object::toString).orElse(otherwise);
    }
}
