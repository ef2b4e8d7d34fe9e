package dev.errorcatalog.processor.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Handlers one below the other, as somebody wrote them for a version.
 *
 * @param rungs the classes that they catch, the first one first
 */
record Ladder(List<String> rungs) {
    private static final int LONGEST = 3;

    Ladder {
        rungs = List.copyOf(rungs);
    }

    /** Every ladder of up to three classes of a version that javac accepts, and every class of the JDK alone. */
    static List<Ladder> allOf(Version version) {
        List<Ladder> all = new ArrayList<>();
        List<Ladder> longest = List.of(new Ladder(List.of()));
        for (int length = 1; length <= LONGEST; length++) {
            longest = longest.stream()
                    .flatMap(ladder -> version.parents().keySet().stream()
                            .filter(type -> ladder.mayGoOnWith(type, version))
                            .map(ladder::with))
                    .toList();
            all.addAll(longest);
        }
        Version.ROOTS.forEach(root -> all.add(new Ladder(List.of(root))));
        return all;
    }

    /** Javac refuses a handler below one that catches the same already. */
    private boolean mayGoOnWith(String type, Version version) {
        return version.lineage(type).stream().noneMatch(rungs::contains);
    }

    private Ladder with(String type) {
        List<String> longer = new ArrayList<>(rungs);
        longer.add(type);
        return new Ladder(longer);
    }

    /** The body of a method that has a {@code Throwable thrown} and returns the handler that ran. */
    String body() {
        StringBuilder body = new StringBuilder("try { raise(thrown); } ");
        IntStream.range(0, rungs.size())
                .forEach(rung -> body.append("catch (")
                        .append(rungs.get(rung))
                        .append(" e) { return ")
                        .append(rung)
                        .append("; } "));
        return body.append("return NONE;").toString();
    }
}
