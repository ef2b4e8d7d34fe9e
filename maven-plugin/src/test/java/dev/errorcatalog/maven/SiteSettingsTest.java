package dev.errorcatalog.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a maintainer sets for a site is used as it is, or refused with the parameter's name and what it should be. */
class SiteSettingsTest {
    private static final String HTTPS = "an https address such as https://errors.example.org/shop";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "https://example.org/a/b/", "HTTPS://example.org:8443/ü"})
    void anAddressIsUsedAsItIs(String address) throws MojoFailureException {
        assertThat(SiteAddress.published(address)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org," + HTTPS,
        "example.org," + HTTPS,
        "https:///errors," + HTTPS,
        "https://me@example.org," + HTTPS,
        "https://example.org/a b," + HTTPS,
        "javascript:alert(1)," + HTTPS,
        "https://example.org/?a," + "'the address of a folder, without `?` and `#`'",
        "https://example.org/#," + "'the address of a folder, without `?` and `#`'",
    })
    void anAddressThatNoSiteHasIsRefused(String address, String should) {
        assertThatThrownBy(() -> SiteAddress.published(address))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("errorcatalog.address is `" + address + "`: it should be " + should);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/edit/{id}",
                "https://example.org/{category}/edit?name={name}#{id}",
                "https://example.org/edit/catalog.yaml",
                "https://example.org/main/{file}#L{line}",
            })
    void anEditLinkMayHavePlacesForNames(String link) throws MojoFailureException {
        assertThat(SiteAddress.edit(link)).contains(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org/{id}        | " + HTTPS,
                "javascript:alert('{id}')       | " + HTTPS,
                "{id}                           | " + HTTPS,
                "https://example.org/{slug}     | `{slug}` one of {id}, {name}, {category}, {file}, {line}",
                "https://example.org/{ID}       | `{ID}` one of {id}, {name}, {category}, {file}, {line}",
                "https://example.org/{id        | `{id` one of {id}, {name}, {category}, {file}, {line}",
                "https://example.org/id}        | `}` one of {id}, {name}, {category}, {file}, {line}",
                "https://example.org/{{id}}     | `{x}` one of {id}, {name}, {category}, {file}, {line}",
            })
    void anEditLinkThatLeadsNowhereIsRefused(String link, String should) {
        assertThatThrownBy(() -> SiteAddress.edit(link))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("errorcatalog.editLink is `" + link + "`: ")
                .hasMessageEndingWith(should);
    }

    @Test
    void aLogoIsAnAddressOrAFileThatIsCopied() throws MojoFailureException {
        assertThat(SiteLogo.of("https://example.org/l", folder))
                .contains(new SiteLogo("https://example.org/l", Optional.empty()));
        assertThat(SiteLogo.of("art/Our Logo.SVG", folder))
                .contains(new SiteLogo("logo.svg", Optional.of(folder.resolve("art/Our Logo.SVG"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org/l.png", "javascript:alert(1)", "data:image/png;base64,AA", "logo", "l.pdf"})
    void aLogoThatIsNoPictureIsRefused(String logo) {
        assertThatThrownBy(() -> SiteLogo.of(logo, folder))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("errorcatalog.logo is `" + logo + "`: it should be ");
    }

    @Test
    void whatIsNotSetIsLeftOut() throws MojoFailureException {
        assertThat(SiteAddress.published(" ")).isEmpty();
        assertThat(SiteAddress.edit("")).isEmpty();
        assertThat(SiteLogo.of("", folder)).isEmpty();
    }

    @Test
    void aFileIsReadAsUtf8WithoutTheMarkOfSomeEditors() throws Exception {
        assertThat(files().style(file("h1 { content: \"ü\" }", UTF_8))).isEqualTo("h1 { content: \"ü\" }");
        assertThat(files().style(file("\uFEFFh1 {}", UTF_8))).isEqualTo("h1 {}");
    }

    @Test
    void aFileThatCannotBeUsedIsRefused() throws IOException {
        assertRefused(file("ü", ISO_8859_1), "it should be UTF-8");
        assertRefused(folder, "there is no such file");
        assertRefused(folder.resolve("none.css"), "there is no such file");
        assertRefused(file("a {} /* </STYLE > */", UTF_8), "`</style` in it would end the style of the first page");
    }

    private void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> files().style(file))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("errorcatalog.stylesheet is " + file.getFileName() + ": " + why);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("own.css"), text, charset);
    }

    private static SiteFiles files() {
        return new SiteFiles(path -> path.getFileName().toString());
    }
}
