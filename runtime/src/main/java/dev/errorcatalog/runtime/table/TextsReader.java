package dev.errorcatalog.runtime.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the resource with the prose of a catalog: UTF-8, the catalog's SHA-256 in the first line, then one line per
 * error, categories by slug and codes in their order within one. Behind them come lines that only
 * a search reads: one per category with its title, the number of its former slugs, those, and the shapes of its codes in
 * logs; then one per error with 1 if it reaches an app, else 0, and its lines of logs. Fields are separated by tabs.
 */
public final class TextsReader {
    private TextsReader() {}

    /**
     * Returns the texts of an error.
     *
     * @param owner a class beside the resource
     * @param resource the absolute name of the resource, with a leading slash
     * @param sha256 what the first line must be, so that texts of another build are never shown
     * @param error the error's position in the catalog
     * @return {@link ErrorTexts#NONE} if the resource is missing, unreadable, of another build or not well-formed
     */
    public static ErrorTexts read(Class<?> owner, String resource, String sha256, int error) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            return stream == null ? ErrorTexts.NONE : read(stream, sha256, error);
        } catch (IOException | RuntimeException unreadable) {
            // An error is being told already, and its prose is decoration: no trouble with it may hide that error. A
            // jar
            // that is closed or replaced while it is read throws unchecked exceptions too.
            return ErrorTexts.NONE;
        }
    }

    /**
     * Returns the whole resource.
     *
     * @param owner a class beside the resource
     * @param resource the absolute name of the resource, with a leading slash
     * @param sha256 what the first line must be
     * @param errors how many errors there are
     * @param categories how many categories there are
     * @return blank texts if the resource is missing, unreadable or of another build: without them a table still
     *     explains codes and names
     */
    public static CatalogTexts all(Class<?> owner, String resource, String sha256, int errors, int categories) {
        return CatalogTexts.of(lines(owner, resource, sha256), errors, categories);
    }

    private static List<List<String>> lines(Class<?> owner, String resource, String sha256) {
        List<List<String>> all = new ArrayList<>();
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream != null) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                boolean isOurs = sha256.equals(lines.readLine());
                for (String line = lines.readLine(); isOurs && line != null; line = lines.readLine()) {
                    all.add(Fields.split(line));
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
        return all;
    }

    private static ErrorTexts read(InputStream stream, String sha256, int error) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        if (!sha256.equals(lines.readLine())) {
            return ErrorTexts.NONE;
        }
        @Nullable String line = lines.readLine();
        for (int i = 0; i < error && line != null; i++) {
            line = lines.readLine();
        }
        return line == null ? ErrorTexts.NONE : ErrorTexts.parse(line).orElse(ErrorTexts.NONE);
    }
}
