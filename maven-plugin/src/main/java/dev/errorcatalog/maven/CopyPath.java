package dev.errorcatalog.maven;

import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/** Paths below a source root at which the processor finds a catalog, and which stay there. */
final class CopyPath {
    private static final String PART = "[A-Za-z0-9_-][A-Za-z0-9_.-]*";
    private static final Pattern FORM = Pattern.compile(PART + "(/" + PART + ")*");

    private CopyPath() {}

    /** Whether a path is plain: relative, with {@code /}, without {@code ..} and what an address would have to escape. */
    static boolean isPlain(String path) {
        return FORM.matcher(path).matches();
    }

    /** A path if it is plain; else the failure says where it stands. */
    static String require(String path, String where) throws MojoFailureException {
        if (!isPlain(path)) {
            throw new MojoFailureException(where + " names the catalog `" + path
                    + "`; write a path of plain names with / between them, such as errors/catalog.yaml");
        }
        return path;
    }
}
