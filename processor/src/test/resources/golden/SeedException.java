// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.Compensating;
import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.Details;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What SeedException stands for.
 *
 * <p>Reaches the app through its error handler.
 *
 * <p>Catching {@link GardenException} also catches this.
 *
 * <p>Stands for every code without a class of its own, known or not, in: {@link SeedErrors}.
 *
 * <p>Codes:
 *
 * <ul>
 * <li>{@link SeedErrors#TOO_DRY} ({@code seed/-1}): The soil is dry.
 * <li>{@link SeedErrors#NONE} ({@code seed/0}): What NONE stands for.
 * <li>{@link SeedErrors#EATEN} ({@code seed/208}): Something ate the &#123;count&#125; seeds; see
 * https://example.org/&#42;/ and &#60;b&#62;.
 * <li>{@link SeedErrors#LATE} ({@code seed/209}): What LATE stands for.
 * <li>{@link SeedErrors#FROST} ({@code seed/2147483647}): What FROST stands for.
 * </ul>
 *
 * @since 1.0.0
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public class SeedException extends GardenException implements Compensating {
    private static final long serialVersionUID = 1L;

    /**
     * For the mapper and for subclasses.
     *
     * @param report what was received
     * @param code what it means
     */
    protected SeedException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }

    /**
     * What writes holds.
     *
     * @return the empty list when the report has no such value
     */
    @SuppressWarnings({"deprecation", "rawtypes", "removal"})
    public List<CompensatingWrite> writes() {
        return Details.list(report(), "writes", CompensatingWrite.class);
    }

    /**
     * What dry holds.
     *
     * @return {@code false} when the report has no such value
     */
    public boolean dry() {
        return Details.bool(report(), "dry");
    }

    /**
     * What count holds.
     *
     * @return zero when the report has no such value
     */
    public int count() {
        return Details.intValue(report(), "count");
    }

    /**
     * What total holds.
     *
     * @return zero when the report has no such value
     */
    public long total() {
        return Details.longValue(report(), "total");
    }

    /**
     * What depth holds.
     *
     * @return zero when the report has no such value
     */
    public double depth() {
        return Details.doubleValue(report(), "depth");
    }

    /**
     * What label holds.
     *
     * @return the empty string when the report has no such value
     * @since 1.1.0
     * @deprecated Use a sign. Use <code>notes</code> instead.
     */
    @Deprecated
    public String label() {
        return Details.string(report(), "label");
    }

    /**
     * Former name of {@link #label()}.
     *
     * @return the same value
     * @deprecated Use {@link #label()} instead.
     */
    @Deprecated
    public String tag() {
        return label();
    }

    /**
     * What sown holds.
     *
     * @return empty when the report has no such value
     */
    @SuppressWarnings({"deprecation", "rawtypes", "removal"})
    public Optional<Instant> sown() {
        return Details.object(report(), "sown", Instant.class);
    }

    /**
     * What notes holds.
     *
     * @return empty when the report has no such value
     */
    @SuppressWarnings({"deprecation", "rawtypes", "removal"})
    public Optional<Map> notes() {
        return Details.object(report(), "notes", Map.class);
    }
}
