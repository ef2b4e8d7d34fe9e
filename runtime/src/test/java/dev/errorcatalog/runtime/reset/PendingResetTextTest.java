package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PendingResetTextTest {
    private static final long SEED = 20261121;
    private static final String DIGEST = "12-" + "ab".repeat(32);
    private static final PendingReset PENDING = PendingReset.begin(
                    Instant.parse("2026-11-21T09:30:00.123456789Z"),
                    ResetMode.RECOVER_OR_DISCARD,
                    new Reason("realm::sync::ProtocolError", "208", "bad\nident \\ \u00e9 \ud800"),
                    Set.of(ResetStrategy.RECOVER, ResetStrategy.DISCARD),
                    Set.of(ResetStrategy.RECOVER),
                    ResetStrategy.DISCARD,
                    "20261121T093000.123Z-2")
            .withAttempt(2)
            .withBackupDigest(DIGEST);

    @Test
    void isMadeForPeopleAsWell() {
        assertThat(text(PENDING)).isEqualTo("""
                client-reset 1
                time=2026-11-21T09:30:00.123456789Z
                mode=RECOVER_OR_DISCARD
                step=STARTED
                stage=DISCARD
                attempt=2
                eligible=RECOVER,DISCARD
                tried=RECOVER
                backup=20261121T093000.123Z-2
                backup-digest=%s
                fresh-digest=
                category=realm::sync::ProtocolError
                code=208
                message=bad\\u000aident \\u005c \\u00e9 \\ud800
                crc32=%s
                """.formatted(DIGEST, crc(text(PENDING))));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrote(ResetStep step) {
        PendingReset pending = PENDING.at(step).withFreshDigest(DIGEST);

        PendingReset read = PendingResetText.read(PendingResetText.write(pending));

        assertThat(read).usingRecursiveComparison().isEqualTo(pending);
        assertThat(text(read)).isEqualTo(text(pending));
    }

    @Test
    void keepsAnyTextOfAReportButNotAllOfIt() {
        String hostile = "\u202e\u0000\n=\ud83d\ude00".repeat(100_000);
        Reason reason =
                Reason.of(ErrorReport.of(hostile, hostile).message(hostile).build());
        PendingReset pending = PendingReset.begin(
                Instant.EPOCH, ResetMode.MANUAL, reason, Set.of(), Set.of(), ResetStrategy.MANUAL, "1");

        PendingReset read = PendingResetText.read(PendingResetText.write(pending));

        assertThat(read).usingRecursiveComparison().isEqualTo(pending);
        assertThat(read.reason().message()).hasSize(1000).isEqualTo(hostile.substring(0, 1000));
        assertThat(read.reason().category()).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client-reset 1         | client-reset 2",
                "step=STARTED           | step=FROZEN",
                "stage=DISCARD          | stage=NONE",
                "mode=RECOVER_OR_DISCARD| mode=",
                "mode=                  | made=",
                "attempt=2              | attempt=two",
                "eligible=RECOVER,      | eligible=RECOVER,,",
                "tried=RECOVER          | tried=recover",
                "time=2026              | time=late",
                "backup=2026            | backup=../../etc/2026",
                "backup-digest=12-      | backup-digest=12",
                "fresh-digest=          | fresh-digest=none",
                "code=208               | code=2\\u0030",
                "code=208               | code=20\\u00",
                "message=bad            | message=\u00e9",
                "message=bad            | more=1^message=bad",
                "message=bad            | message=^bad",
            })
    void refusesWhatThisVersionDoesNotWrite(String from, String to) {
        String changed = text(PENDING).replace(from, to.replace('^', '\n'));
        String signed = changed.replaceFirst("crc32=.*", "crc32=" + crc(changed));

        assertThat(signed).isNotEqualTo(text(PENDING));
        refuses(signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "client-reset 1", "client-reset 1\n", "client-reset 1\r\n", "\u0000\u0000\u0000"})
    void refusesWhatIsNoJournal(String text) {
        refuses(text);
    }

    @Test
    void refusesEveryPrefixAndEveryChangeOfAByte() {
        byte[] whole = PendingResetText.write(PENDING);
        Random random = new Random(SEED);
        for (int length = 0; length < whole.length; length++) {
            refuses(new String(whole, 0, length, StandardCharsets.ISO_8859_1));
            byte[] changed = whole.clone();
            changed[length] ^= (byte) (1 + random.nextInt(255));
            refuses(new String(changed, StandardCharsets.ISO_8859_1));
        }
        refuses(text(PENDING) + "\n");
    }

    private static void refuses(String text) {
        assertThatThrownBy(() -> PendingResetText.read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .as("seed %s: %s", SEED, text)
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(PendingReset pending) {
        return new String(PendingResetText.write(pending), StandardCharsets.US_ASCII);
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.substring(0, text.indexOf("crc32=")).getBytes(StandardCharsets.ISO_8859_1));
        return "%08x".formatted(crc.getValue());
    }
}
