package dev.errorcatalog.runtime.reset.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each protection is needed: without any one of them, a proof fails. */
class AblationTest {
    @TempDir
    Path classes;

    @Test
    void nothingFailsAsLongAsNothingIsTaken() {
        Ablation nothing = new Ablation("Backup", "final class Backup {", "final class Backup { ");

        assertThatCode(() -> nothing.run(Proofs.class, classes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("ablations")
    void aProofFailsWithout(Ablation protection) {
        assertThatThrownBy(() -> protection.run(Proofs.class, classes)).isInstanceOf(AssertionError.class);
    }

    static List<Ablation> ablations() throws IOException {
        List<Ablation> all = new ArrayList<>(Ablations.forces());
        all.addAll(Ablations.others());
        return all;
    }
}
