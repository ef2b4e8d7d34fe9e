package dev.errorcatalog.processor.compat;

import dev.errorcatalog.processor.generate.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version and the one after it, both made from a seed, with a client of the former.
 *
 * @param seed also names the package, so that many pairs can be compiled at once
 * @param ladders what the client has: the handlers that link with both versions
 * @param doomed what else it has: handlers of classes that are gone, each alone
 */
record Pair(long seed, Version before, Version after, List<Ladder> ladders, List<Ladder> doomed) {
    private static final String LINKING = "Client";
    private static final String DOOMED = "DoomedClient";

    static Pair of(long seed) {
        RandomVersions versions = new RandomVersions(seed);
        Version before = versions.first();
        Version after = versions.after(before);
        List<String> gone = before.parents().keySet().stream()
                .filter(type -> !after.parents().containsKey(type))
                .toList();
        List<Ladder> ladders = Ladder.allOf(before).stream()
                .filter(ladder -> ladder.rungs().stream().noneMatch(gone::contains))
                .toList();
        List<Ladder> doomed =
                gone.stream().map(type -> new Ladder(List.of(type))).toList();
        return new Pair(seed, before, after, ladders, doomed);
    }

    /** The former version with its clients. */
    List<SourceFile> sourcesBefore() {
        List<SourceFile> sources = new ArrayList<>(Sdk.sources(before, packageName()));
        sources.add(Client.source(packageName(), LINKING, ladders));
        sources.add(Client.source(packageName(), DOOMED, doomed));
        return sources;
    }

    /** The later version alone. */
    List<SourceFile> sourcesAfter() {
        return Sdk.sources(after, packageName());
    }

    /** Whether a compiled class is one of the clients of a pair. */
    static boolean isClient(String className) {
        return Stream.of(LINKING, DOOMED).anyMatch(name -> className.endsWith("." + name));
    }

    String client() {
        return packageName() + "." + LINKING;
    }

    String doomedClient() {
        return packageName() + "." + DOOMED;
    }

    String facade() {
        return packageName() + ".SdkErrors";
    }

    private String packageName() {
        return "pair" + seed;
    }
}
