package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The text form of a {@link PendingReset}: a line with the version, a line {@code key=value} for each field in a fixed
 * order, a checksum of these. Read strictly: what this version would not have written is refused as a whole.
 */
final class PendingResetText {
    private static final String VERSION = "client-reset 1";
    private static final Pattern STAMP = Pattern.compile("[0-9TZ.-]{1,60}");
    private static final Pattern DIGEST = Pattern.compile("([0-9]+-[0-9a-f]{64})?");

    private PendingResetText() {}

    static byte[] write(PendingReset pending) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", pending.time().toString());
        fields.put("mode", pending.mode().name());
        fields.put("step", pending.step().name());
        fields.put("stage", pending.stage().name());
        fields.put("attempt", Integer.toString(pending.attempt()));
        fields.put("eligible", names(pending.eligible()));
        fields.put("tried", names(pending.tried()));
        fields.put("backup", pending.backup());
        fields.put("backup-digest", pending.backupDigest());
        fields.put("fresh-digest", pending.freshDigest());
        fields.put("category", Ascii.escape(pending.reason().category()));
        fields.put("code", Ascii.escape(pending.reason().code()));
        fields.put("message", Ascii.escape(pending.reason().message()));
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        fields.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        String checksum = checksum(text);
        text.append("crc32=").append(checksum).append('\n');
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if anything else was written, with what is wrong
     */
    static PendingReset read(byte[] bytes) {
        Lines lines = new Lines(new String(bytes, StandardCharsets.ISO_8859_1));
        lines.expect(VERSION);
        Instant time = instant(lines.value("time"));
        ResetMode mode = constant(ResetMode.class, lines.value("mode"));
        ResetStep step = constant(ResetStep.class, lines.value("step"));
        ResetStrategy stage = constant(ResetStrategy.class, lines.value("stage"));
        int attempt = Integer.parseInt(lines.value("attempt"));
        Set<ResetStrategy> eligible = strategies(lines.value("eligible"));
        Set<ResetStrategy> tried = strategies(lines.value("tried"));
        String backup = matching(STAMP, lines.value("backup"));
        String backupDigest = matching(DIGEST, lines.value("backup-digest"));
        String freshDigest = matching(DIGEST, lines.value("fresh-digest"));
        Reason reason = new Reason(
                Ascii.unescape(lines.value("category")),
                Ascii.unescape(lines.value("code")),
                Ascii.unescape(lines.value("message")));
        String checksum = checksum(lines.before());
        lines.expect("crc32=" + checksum);
        lines.expectEnd();
        return PendingReset.begin(time, mode, reason, eligible, tried, stage, backup)
                .at(step)
                .withAttempt(attempt)
                .withBackupDigest(backupDigest)
                .withFreshDigest(freshDigest);
    }

    private static String checksum(CharSequence text) {
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static String names(Set<ResetStrategy> strategies) {
        return strategies.stream().map(ResetStrategy::name).collect(Collectors.joining(","));
    }

    private static Set<ResetStrategy> strategies(String names) {
        Set<ResetStrategy> strategies = EnumSet.noneOf(ResetStrategy.class);
        if (!names.isEmpty()) {
            for (String name : names.split(",", -1)) {
                strategies.add(constant(ResetStrategy.class, name));
            }
        }
        return strategies;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name);
    }

    private static Instant instant(String time) {
        try {
            return Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no time: " + time, e);
        }
    }

    private static String matching(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("not of " + pattern + ": " + value);
        }
        return value;
    }
}
