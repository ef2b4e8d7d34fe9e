package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {
    @Test
    void leadsToTheFilesOfThePackage() throws MojoFailureException {
        assertThat(PackageName.of("org.example.shop").file("package-info.java"))
                .isEqualTo("org/example/shop/package-info.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "org.", ".org", "org..example", "org.class", "org/example", "1st", "a; import b"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> PackageName.of(name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("errorcatalog.package is `" + name + "`");
    }
}
