package dev.errorcatalog.devicesync.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.errorcatalog.runtime.ErrorReport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the error messages of the sync server.
 *
 * <p>They are JSON objects. Every key may be missing or null, and keys that are not in this list are skipped:
 *
 * <table>
 * <caption>Keys of a message, with realm-core's names</caption>
 * <tr><th>key</th><th>becomes</th></tr>
 * <tr><td>{@code category}, {@code code}, {@code message}, {@code logURL}, {@code httpStatus}</td>
 *     <td>the same of the report; without a category it is the one of the sync protocol</td></tr>
 * <tr><td>{@code tryAgain}</td><td>fatal, turned round</td></tr>
 * <tr><td>{@code action}</td><td>{@link ServerAction#of}; whether a reset is asked for, and where {@code tryAgain} is
 *     missing, whether the error is fatal</td></tr>
 * <tr><td>{@code shouldClientReset}</td><td>whether a reset is asked for, if the action is missing, {@code NoAction} or
 *     unknown: as in realm-core the action goes first</td></tr>
 * <tr><td>{@code isRecoveryModeDisabled}</td><td>whether recovery is forbidden; so does {@code ClientResetNoRecovery}</td></tr>
 * <tr><td>{@code rejectedUpdates} with {@code table}, {@code pk}, {@code reason}; {@code compensatingWriteServerVersion},
 *     {@code rejectedClientVersion}</td><td>the fields of
 *     {@link dev.errorcatalog.devicesync.CompensatingWriteException}</td></tr>
 * </table>
 */
public final class SyncErrorReader {
    private static final int MAX_DEPTH = 100;

    /** Names are not canonicalised: a table of them would grow with whatever a server sends. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private SyncErrorReader() {}

    /**
     * Reads a message. Never throws, and takes linear time. Any thread may call this.
     *
     * @param json the message as received; null reads as ""
     * @return what the message says. If it is not as described here - no JSON, a value of another type, a key that comes
     *     twice, a number beyond 64 bits, deeper than 100 levels - nothing in it is trusted: then the report has no
     *     category and code, and the whole text as its message
     */
    public static ErrorReport read(@Nullable String json) {
        String text = json == null ? "" : json;
        try (JsonParser parser = JSON.createParser(text)) {
            return new SyncErrorMessage(new JsonValues(parser)).report();
        } catch (IOException notAsDescribed) {
            return ErrorReport.of("", "").message(text).build();
        }
    }
}
