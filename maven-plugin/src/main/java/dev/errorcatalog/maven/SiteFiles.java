package dev.errorcatalog.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Reads the files that a maintainer gives for a site; what cannot be used is refused, and the message names the parameter.
 *
 * @param shown a path as messages show it
 */
record SiteFiles(Function<Path, String> shown) {
    private static final Pattern END_OF_STYLE = Pattern.compile("(?i)</style");

    /** The bytes of a file. */
    byte[] bytes(String parameter, Path file) throws MojoExecutionException, MojoFailureException {
        if (!Files.isRegularFile(file)) {
            throw refused(parameter, file, "there is no such file");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + shown.apply(file) + ": " + e, e);
        }
    }

    /** A file of text, without the mark that some editors put at its start. */
    String text(String parameter, Path file) throws MojoExecutionException, MojoFailureException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(parameter, file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(parameter, file, "it should be UTF-8");
        }
    }

    /** CSS, which also stands in the first page. */
    String style(Path file) throws MojoExecutionException, MojoFailureException {
        String css = text("errorcatalog.stylesheet", file);
        if (END_OF_STYLE.matcher(css).find()) {
            throw refused("errorcatalog.stylesheet", file, "`</style` in it would end the style of the first page");
        }
        return css;
    }

    private MojoFailureException refused(String parameter, Path file, String why) {
        return new MojoFailureException(parameter + " is " + shown.apply(file) + ": " + why);
    }
}
