package dev.errorcatalog.runtime.reset.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a name of {@link CrashFiles} can stand for. */
sealed interface Node {
    /** The content of a file: what is on the platter for sure, and what was written since. */
    final class Content implements Node {
        /** The first is durable; the last is what a program reads. Each array is never changed. */
        final List<byte[]> versions = new ArrayList<>();

        Content(byte[] durable) {
            versions.add(durable);
        }

        byte[] now() {
            return versions.get(versions.size() - 1);
        }

        /** Whether nothing was written over what is durable. */
        boolean onlyGrew() {
            byte[] durable = versions.get(0);
            return durable.length > 0
                    && versions.stream()
                            .allMatch(later -> later.length >= durable.length
                                    && Arrays.equals(durable, 0, durable.length, later, 0, durable.length));
        }

        void force() {
            byte[] now = now();
            versions.clear();
            versions.add(now);
        }
    }

    /** A folder: names, each with its history. */
    final class Folder implements Node {
        final SortedMap<String, Name> names = new TreeMap<>();
    }

    /** The history of one name since its folder was forced: what it stood for, one after the other. */
    final class Name {
        /** The number of the first version that may still be found after a power cut. */
        int first;

        final List<Optional<Node>> versions = new ArrayList<>();

        Name() {
            versions.add(Optional.empty());
        }

        Optional<Node> now() {
            return versions.get(versions.size() - 1);
        }

        int last() {
            return first + versions.size() - 1;
        }

        void become(Optional<Node> node) {
            versions.add(node);
        }

        void force() {
            Optional<Node> now = now();
            first = last();
            versions.clear();
            versions.add(now);
        }
    }

    /** Where {@code after} has this version or a later one, {@code before} has that version or a later one. */
    record Order(Name after, int afterVersion, Name before, int beforeVersion) {}
}
