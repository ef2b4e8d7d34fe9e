package dev.errorcatalog.processor.generate;

import java.nio.charset.StandardCharsets;

/**
 * A generated resource.
 *
 * @param path where it lies, from the root of the class output, with {@code /} and without a leading one
 * @param text its content, with {@code \n} at the end of every line
 */
public record ResourceFile(String path, String text) {
    /** The content as it is written: in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
