// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.ErrorCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Codes of the category {@code seed}: Category seed.
 *
 * <p>What the category seed stands for.
 *
 * <p>Received as <code>garden::SeedError</code> or <code>garden.seed</code>. A code that is not listed
 * here maps to {@link SeedException}.
 */
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public final class SeedErrors {
    /**
     * The soil is dry.
     *
     * <p>What to do:
     *
     * <ol>
     * <li>Water the bed.
     * <li>Wait a day.
     * </ol>
     *
     * <p>Identity {@code seed/-1}, class {@link SeedException}, see <a
     * href="https://errors.example.org/seed-minus-1">its page</a>.
     *
     * @since 1.1.0
     */
    public static final ErrorCode TOO_DRY = code(0);

    /**
     * Former name of {@link SeedErrors#TOO_DRY}.
     *
     * @deprecated Use {@link SeedErrors#TOO_DRY} instead.
     */
    @Deprecated
    public static final ErrorCode DRY = code(0);

    /**
     * Former name of {@link SeedErrors#TOO_DRY}.
     *
     * @deprecated Use {@link SeedErrors#TOO_DRY} instead.
     */
    @Deprecated
    public static final ErrorCode VERY_DRY = code(0);

    /**
     * What NONE stands for.
     *
     * <p>What to do: Try again.
     *
     * <p>Identity {@code seed/0}, class {@link SeedException}, see <a
     * href="https://errors.example.org/seed-0">its page</a>.
     */
    public static final ErrorCode NONE = code(1);

    /**
     * Something ate the &#123;count&#125; seeds; see https://example.org/&#42;/ and &#60;b&#62;.
     *
     * <p>What to do: Try again.
     *
     * <p>Identity {@code seed/208}, class {@link SeedException}, see <a
     * href="https://errors.example.org/seed-208">its page</a>.
     */
    public static final ErrorCode EATEN = code(2);

    /**
     * What LATE stands for.
     *
     * <p>What to do: Try again.
     *
     * <p>Identity {@code seed/209}, class {@link SeedException}, see <a
     * href="https://errors.example.org/seed-209">its page</a>.
     *
     * @deprecated Not to be used since 1.3.0. Sow again. Use {@link SeedErrors#TOO_DRY} instead.
     */
    @Deprecated
    public static final ErrorCode LATE = code(3);

    /**
     * What FROST stands for.
     *
     * <p>What to do: Try again.
     *
     * <p>Identity {@code seed/2147483647}, class {@link SeedException}, see <a
     * href="https://errors.example.org/seed-2147483647">its page</a>.
     *
     * @deprecated No longer sent since 2.0.0.
     */
    @Deprecated
    public static final ErrorCode FROST = code(4);

    private SeedErrors() {
    }

    private static ErrorCode code(int index) {
        return GardenErrorsTable.INSTANCE.code(0, index);
    }
}
