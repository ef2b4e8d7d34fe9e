package dev.errorcatalog.processor.compat;

import dev.errorcatalog.catalog.model.ErrorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes a version at random, and the version after it; the seed decides everything. */
final class RandomVersions {
    private final Random random;

    RandomVersions(long seed) {
        this.random = new Random(seed);
    }

    /** Three to five classes, two categories, two to four codes. */
    Version first() {
        return valid(this::anyFirst);
    }

    /** The same after one to three changes: few, so that one does not hide what another does. */
    Version after(Version before) {
        Version after = before;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            Version current = after;
            after = valid(() -> changed(current));
        }
        return after;
    }

    private Version valid(Supplier<Version> attempts) {
        Version version = attempts.get();
        while (!version.isValid()) {
            version = attempts.get();
        }
        return version;
    }

    private Version anyFirst() {
        Version version = Version.of("A0Exception").type("A0Exception", root());
        for (int i = 1, classes = 3 + random.nextInt(3); i < classes; i++) {
            version = version.type("A" + i + "Exception", random.nextInt(12) == 0 ? root() : anyType(version));
        }
        version = version.unknown(random.nextInt(3) == 0 ? anyType(version) : "A0Exception");
        for (String slug : List.of("disk", "net")) {
            version = version.category(slug, anyType(version));
        }
        for (int left = 2 + random.nextInt(3); left > 0; left--) {
            version = version.code(anyCode(version), anyType(version));
        }
        return version;
    }

    private Version changed(Version version) {
        String type = anyType(version);
        String fresh = fresh(version);
        return switch (random.nextInt(14)) {
            case 0 -> version.code(anyCode(version), type);
            case 1 -> version.type(fresh, type).code(anyCode(version), fresh);
            case 2 -> version.code(codeOf(version), type);
            case 3 -> refined(version, codeOf(version), fresh);
            case 4 -> version.withoutCode(codeOf(version));
            case 5 -> version.category(slugOf(version), type);
            case 6 -> refinedFallback(version, slugOf(version), fresh);
            case 7 -> version.category("user", type).code(new ErrorId("user", "1"), anyType(version));
            case 8 -> version.withoutCategory(slugOf(version));
            case 9 -> version.unknown(type);
            case 10 -> version.type(type, anyType(version));
            case 11 -> version.type(fresh, version.parentOf(type)).type(type, fresh);
            case 12 -> version.type(type, root());
            default -> version.withoutType(type);
        };
    }

    private static Version refined(Version version, ErrorId id, String fresh) {
        return version.type(fresh, version.codes().getOrDefault(id, version.unknown()))
                .code(id, fresh);
    }

    private static Version refinedFallback(Version version, String slug, String fresh) {
        return version.type(fresh, version.fallbacks().getOrDefault(slug, version.unknown()))
                .category(slug, fresh);
    }

    /** A class that a first version never has: the letter is another one. */
    private static String fresh(Version version) {
        return "F" + version.parents().size() + "Exception";
    }

    private String root() {
        return any(Version.ROOTS);
    }

    private String anyType(Version version) {
        return any(List.copyOf(version.parents().keySet()));
    }

    private String slugOf(Version version) {
        return any(List.copyOf(version.fallbacks().keySet()));
    }

    /** A code that may be there already. */
    private ErrorId anyCode(Version version) {
        return new ErrorId(slugOf(version), Integer.toString(1 + random.nextInt(6)));
    }

    /** A code that is there, if there is any. */
    private ErrorId codeOf(Version version) {
        List<ErrorId> codes = new ArrayList<>(version.codes().keySet());
        return codes.isEmpty() ? anyCode(version) : any(codes);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
