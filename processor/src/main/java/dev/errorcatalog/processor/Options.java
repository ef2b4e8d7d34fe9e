package dev.errorcatalog.processor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code -A} options of the compiler say.
 *
 * @param file the catalog to read instead of searching for one; absolute
 * @param docs whether the Markdown reference is written
 */
record Options(Optional<Path> file, boolean docs) {
    /** The absolute path of the catalog. */
    static final String FILE = "errorcatalog.file";

    /** {@code on} (default) or {@code off}. */
    static final String DOCS = "errorcatalog.docs";

    /** Present: an internal error is shown with its stack trace. */
    static final String DEBUG = "errorcatalog.debug";

    /**
     * Reads the options.
     *
     * @param options as the compiler gives them; an option without a value has the value null or an empty one
     */
    static Options of(Map<String, String> options) throws Refusal {
        return new Options(file(options), docs(options));
    }

    /** Refuses one given file for several packages: it can be meant for one of them only. */
    void checkFit(List<AnnotatedPackage> packages) throws Refusal {
        if (file.isPresent() && packages.size() > 1) {
            List<String> names = packages.stream().map(AnnotatedPackage::name).toList();
            throw new Refusal(
                    Fault.ONE_FILE,
                    "-A" + FILE + " names one catalog, but " + names.size() + " packages ask for one: "
                            + String.join(", ", names)
                            + "; leave the option out and put the catalogs on the source path");
        }
    }

    private static Optional<Path> file(Map<String, String> options) throws Refusal {
        if (!options.containsKey(FILE)) {
            return Optional.empty();
        }
        String value = value(options, FILE);
        Path path;
        try {
            path = Path.of(value);
        } catch (InvalidPathException e) {
            throw new Refusal(Fault.BAD_OPTION, "-A" + FILE + "=" + value + " is not a path: " + e.getReason());
        }
        if (!path.isAbsolute()) {
            throw new Refusal(
                    Fault.RELATIVE_PATH,
                    "-A" + FILE + "=" + value
                            + " is not an absolute path; a relative one would be resolved from where the"
                            + " build was started, which is not this module in a build of several modules. With Maven, write"
                            + " -A" + FILE + "=${project.basedir}/src/main/errors/catalog.yaml");
        }
        return Optional.of(path);
    }

    private static boolean docs(Map<String, String> options) throws Refusal {
        String value = options.containsKey(DOCS) ? value(options, DOCS) : "on";
        if (!value.equals("on") && !value.equals("off")) {
            throw new Refusal(Fault.BAD_OPTION, "-A" + DOCS + "=" + value + " is neither on nor off");
        }
        return value.equals("on");
    }

    private static String value(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name)).orElse("");
    }
}
