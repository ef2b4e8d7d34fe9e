package dev.errorcatalog.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A {@code package-info.java} that somebody wrote for the package of the catalog. It has to carry the annotation: a
 * package has one such file, so that there is no place for another annotation.
 *
 * @param catalogPath the value of its annotation
 */
record HandWritten(String catalogPath) {
    /** A text, which stays, or a comment, which goes. */
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\\\n]|\\\\.)*\")|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static final Pattern ANNOTATION = Pattern.compile(
            "@\\s*(?:dev\\.errorcatalog\\.runtime\\.)?ErrorCatalog\\s*\\(\\s*(?:value\\s*=\\s*)?\"([^\"\\\\]*)\"");

    /**
     * Looks for the file in source folders.
     *
     * @param copyPath the value to recommend for its annotation
     * @throws MojoFailureException if it is there without the annotation; the text is the line to add
     */
    static Optional<HandWritten> find(List<Path> roots, PackageName name, String copyPath)
            throws IOException, MojoFailureException {
        for (Path root : roots) {
            Path file = root.resolve(name.file("package-info.java"));
            if (Files.isRegularFile(file)) {
                return Optional.of(of(readAscii(file), file, copyPath));
            }
        }
        return Optional.empty();
    }

    private static HandWritten of(String source, Path file, String copyPath) throws MojoFailureException {
        String code = TEXT_OR_COMMENT
                .matcher(source)
                .replaceAll(match -> match.group(1) == null ? " " : Matcher.quoteReplacement(match.group(1)));
        Matcher annotation = ANNOTATION.matcher(code);
        if (!annotation.find()) {
            throw new MojoFailureException(file + " does not name the catalog; add this line above `package`:\n\n"
                    + "    @dev.errorcatalog.runtime.ErrorCatalog(\"" + copyPath + "\")\n\n"
                    + "or delete the file: then it is generated");
        }
        return new HandWritten(CopyPath.require(annotation.group(1), file.toString()));
    }

    /** What matters in the file is ASCII, which is the same in whatever encoding the project has. */
    private static String readAscii(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
