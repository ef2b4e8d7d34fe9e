package dev.errorcatalog.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The text that somebody wants explained. */
final class Pasted {
    /** Bytes of standard input that are read: of a whole log only the beginning is looked at anyway. */
    private static final int LIMIT = 1 << 20;

    private Pasted() {}

    /**
     * The text of the parameter, or of standard input if it is {@code -}. What is not UTF-8 there reads as marks of
     * replacement: a log may hold anything, and the rest of it still tells.
     */
    static String text(String parameter, InputStream input) throws MojoExecutionException, MojoFailureException {
        if (!parameter.equals("-")) {
            return parameter;
        }
        try {
            String text = new String(input.readNBytes(LIMIT), StandardCharsets.UTF_8);
            if (text.isBlank()) {
                throw new MojoFailureException("standard input has no text");
            }
            return text;
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read standard input: " + e, e);
        }
    }
}
