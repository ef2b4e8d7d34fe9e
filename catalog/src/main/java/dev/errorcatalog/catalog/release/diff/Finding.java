package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.release.model.Step;
import java.util.List;

/**
 * What a rule says of a change. Its identity is rule, key, from and to.
 *
 * @param rule the id of the rule
 * @param verdict how bad it is
 * @param step how far the next version has to move
 * @param dataLoss whether data of an app's user may be lost: then even a risky change has to be accepted
 * @param section the section of the notes
 * @param subject what it is about
 * @param aspect what changed: {@code class}, {@code reset}; empty when it is the whole thing
 * @param from the value before; may be empty
 * @param to the value after; may be empty
 * @param effect what a user of the SDK sees or loses, in one sentence without a full stop; may be empty
 * @param witness code that shows it, line by line; may be empty
 * @param repair the cheapest way to avoid it; empty when there is nothing to avoid
 */
public record Finding(
        String rule,
        Verdict verdict,
        Step step,
        boolean dataLoss,
        Section section,
        Subject subject,
        String aspect,
        String from,
        String to,
        String effect,
        List<String> witness,
        String repair) {

    public Finding {
        witness = List.copyOf(witness);
    }

    /** A finding that says nothing yet but what it is about. */
    public static Finding of(String rule, Verdict verdict, Step step, Section section, Subject subject) {
        Section place = verdict == Verdict.SAFE ? section : Section.ACTION;
        return new Finding(rule, verdict, step, false, place, subject, "", "", "", "", List.of(), "");
    }

    /** The same, with what changed; its place in the catalog is that of the aspect. */
    public Finding change(String what, String before, String after) {
        return with(
                dataLoss, what.isEmpty() ? subject : subject.at(what), what, before, after, effect, witness, repair);
    }

    /** The same, with what a user of the SDK sees or loses. */
    public Finding effect(String sentence) {
        return with(dataLoss, subject, aspect, from, to, sentence, witness, repair);
    }

    /** The same, with code that shows it. */
    public Finding witness(List<String> lines) {
        return with(dataLoss, subject, aspect, from, to, effect, lines, repair);
    }

    /** The same, with the cheapest way to avoid it. */
    public Finding repair(String how) {
        return with(dataLoss, subject, aspect, from, to, effect, witness, how);
    }

    /** The same, with the danger that data is lost. */
    public Finding losingData(boolean loses) {
        return with(loses, subject, aspect, from, to, effect, witness, repair);
    }

    private Finding with(
            boolean loses,
            Subject about,
            String what,
            String before,
            String after,
            String sentence,
            List<String> lines,
            String how) {
        return new Finding(rule, verdict, step, loses, section, about, what, before, after, sentence, lines, how);
    }

    /** The key of what it is about. */
    public String key() {
        return subject.key();
    }
}
