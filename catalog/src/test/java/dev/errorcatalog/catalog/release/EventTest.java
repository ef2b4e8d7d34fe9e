package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock tells of each change what became of what, and reads its own lines and those of earlier locks. */
class EventTest {
    @ParameterizedTest(name = "{0}; {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A=1             ; B=1[A]         ; 2.0.0 const-renamed SAFE: [A] -> [B, A]",
                "A=1             ; A=2            ; 2.0.0 renumbered BREAKING: pay/1 -> pay/2",
                "@pay @card A=1  ; @pay @card A=card/1 ; 2.0.0 category-moved BREAKING: pay/1 -> card/1",
            })
    void theLockSaysWhatBecameOfWhat(String before, String after, String line) {
        assertThat(Histories.remembered(before + ";" + after).errors().values())
                .flatExtracting(error -> error.history())
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "2.0.0 renumbered                             ; 2.0.0 ; renumbered     ; ~~       ; ~~    ; ~~    ; ~~",
                "2.0.0 fatal-set RISKY: false -> true         ; 2.0.0 ; fatal-set      ; RISKY    ; false ; true  ; ~~",
                "2.0.0 entry-retired SAFE:  -> since 2.0.0    ; 2.0.0 ; entry-retired  ; SAFE     ; ~~    ; since 2.0.0 ; ~~",
                "2.0.0 renumbered BREAKING: a/1 -> a/2 | a | b -> c: d ; 2.0.0 ; renumbered ; BREAKING ; a/1 ; a/2 ; a | b -> c: d",
                "2.0.0 class-removed BREAKING | Delete it.    ; 2.0.0 ; class-removed  ; BREAKING ; ~~    ; ~~    ; Delete it.",
                "none fatal-cleared SAFE                      ; ~~    ; fatal-cleared  ; SAFE     ; ~~    ; ~~    ; ~~",
            })
    void readsItsLines(
            String line, String release, String rule, String verdict, String from, String to, String migration) {
        assertThat(Event.parse(line)).hasValueSatisfying(read -> {
            assertThat(read.release().map(Object::toString).orElse("")).isEqualTo(release);
            assertThat(read.rule()).isEqualTo(rule);
            assertThat(read.verdict().map(Object::toString).orElse("")).isEqualTo(verdict);
            assertThat(read.from()).isEqualTo(from);
            assertThat(read.to()).isEqualTo(to);
            assertThat(read.migration().orElse("")).isEqualTo(migration);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.4.0",
                "1.4 fatal-set",
                " fatal-set",
                "v1.4.0 fatal-set",
                "1.4.0 fatal-set LOUD",
                "none fatal-cleared SAFE: true ->"
            })
    void aLineThatNoReleaseWroteIsNoEvent(String line) {
        assertThat(Event.parse(line)).isEmpty();
    }
}
