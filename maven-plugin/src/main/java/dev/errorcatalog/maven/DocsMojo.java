package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.Positions;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.LockFile;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.MarkdownReference;
import dev.errorcatalog.docs.SiteReference;
import dev.errorcatalog.docs.html.EditLink;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reference of the catalog: as a site of static pages, and as Markdown. What earlier releases had comes from the
 * lock.
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class DocsMojo extends PromiseMojo {
    /** Where the folders {@code site} and {@code markdown} go, below the folder of the build; all of both is the goal's. */
    @Parameter(property = "errorcatalog.reference", defaultValue = "${project.build.directory}/errors", required = true)
    private File outputDirectory;

    /** The title of the reference; the catalog's when left out. */
    @Parameter(property = "errorcatalog.title")
    private String title = "";

    /** A picture for the head of each page: a file of yours, which is copied into the site, or an https address. */
    @Parameter(property = "errorcatalog.logo")
    private String logo = "";

    /**
     * The https address where an entry is edited, with <code>{id}</code>, <code>{name}</code>, <code>{category}</code>,
     * <code>{file}</code> or <code>{line}</code>.
     */
    @Parameter(property = "errorcatalog.editLink")
    private String editLink = "";

    /**
     * The https address that the site is published at, for its {@code sitemap.xml}. Help addresses of the catalog below it
     * must lead to pages of the site.
     */
    @Parameter(property = "errorcatalog.address")
    private String address = "";

    /** A page of your own with <code>{{head}}</code>, <code>{{header}}</code>, <code>{{main}}</code> and <code>{{footer}}</code>. */
    @Parameter(property = "errorcatalog.template")
    private @Nullable File template;

    /** CSS of your own, which wins over the one that is there. */
    @Parameter(property = "errorcatalog.stylesheet")
    private @Nullable File stylesheet;

    /** Compares what is there with what would be written, and fails if it differs; nothing is written. */
    @Parameter(property = "errorcatalog.check", defaultValue = "false")
    private boolean check;

    /** Called by Maven. */
    public DocsMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path folder = outputDirectory.toPath().toAbsolutePath().normalize();
        if (!check && !isBelowBuild(folder)) {
            // What is not made any more is deleted there, so it must be a folder that a clean build may lose.
            throw new MojoFailureException("errorcatalog.reference is " + shown(folder)
                    + ": it should be a folder below " + shown(build()) + "; copy the reference from there");
        }
        ReferenceFolders reference = make();
        List<String> findings = new ArrayList<>(progress().during("checking its promises", reference::brokenPromises));
        try {
            if (check) {
                findings.addAll(
                        progress().during("comparing with " + shown(folder), () -> reference.differences(folder)));
            }
            findings.forEach(getLog()::error);
            if (!findings.isEmpty()) {
                throw new MojoFailureException(findings(findings.size(), folder));
            }
            if (check) {
                getLog().info("the reference in " + shown(folder) + " is what the catalog says");
            } else {
                write(reference, folder);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read or write the reference: " + e, e);
        }
    }

    /** The whole reference in memory: whatever is wrong with it or with a setting, nothing is half written. */
    private ReferenceFolders make() throws MojoExecutionException, MojoFailureException {
        Optional<SiteLogo> picture = SiteLogo.of(logo, folder());
        Parsed parsed = readOrFail(localCatalog());
        SiteSettings settings = settings(picture.map(SiteLogo::address), parsed.positions());
        Catalog catalog = parsed.catalog().orElseThrow();
        Optional<Release> release = release();
        String errors = " of " + catalog.errors().size() + " errors";
        try {
            SortedMap<String, byte[]> site = new TreeMap<>(progress()
                    .during("making the site" + errors, () -> SiteReference.render(catalog, release, settings)));
            if (picture.isPresent() && picture.get().file().isPresent()) {
                site.put(
                        picture.get().address(),
                        files().bytes(SiteLogo.PARAMETER, picture.get().file().get()));
            }
            SortedMap<String, byte[]> markdown = progress()
                    .during(
                            "making the Markdown" + errors,
                            () -> MarkdownReference.render(catalog, release, settings.title()));
            return new ReferenceFolders(catalog, release, settings.address(), site, markdown);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void write(ReferenceFolders reference, Path folder) throws IOException {
        progress()
                .during("writing to " + shown(folder), () -> reference.write(folder))
                .forEach(written -> getLog().info(shown(written.folder()) + ": " + written.words()));
        getLog().info("open " + shown(folder.resolve("site/index.html")));
    }

    private String findings(int count, Path folder) {
        String told = count == 1 ? "1 finding" : count + " findings";
        if (!check) {
            return told + ": nobody should publish such a reference, so nothing was written";
        }
        String copy = isBelowBuild(folder) ? "" : "; then copy " + shown(build().resolve("errors")) + " there";
        return told + " in the reference in " + shown(folder) + "; this writes it anew, with the same settings:"
                + " mvn errorcatalog:docs" + copy;
    }

    /** What the last release promised. Pages that shipped must not go, so a lock that cannot be read stops the goal. */
    private Optional<Release> release() throws MojoFailureException {
        Optional<ParsedLock> read = LockFile.read(lock());
        if (read.isPresent()) {
            tell(read.get().problems());
            return Optional.of(read.get().release().orElseThrow(() -> new MojoFailureException("the lock has errors")));
        }
        return Optional.empty();
    }

    private SiteSettings settings(Optional<String> logoAddress, Positions positions)
            throws MojoExecutionException, MojoFailureException {
        return new SiteSettings(
                Optional.of(title).filter(text -> !text.isBlank()),
                logoAddress,
                SiteAddress.edit(editLink).map(link -> new EditLink(link, name -> EntryPlaces.of(positions, name))),
                SiteAddress.published(address),
                template == null
                        ? Optional.empty()
                        : Optional.of(files().text("errorcatalog.template", template.toPath())),
                stylesheet == null ? Optional.empty() : Optional.of(files().style(stylesheet.toPath())));
    }

    private SiteFiles files() {
        return new SiteFiles(this::shown);
    }

    private Path build() {
        return Path.of(project().getBuild().getDirectory()).toAbsolutePath().normalize();
    }

    private boolean isBelowBuild(Path folder) {
        return folder.startsWith(build()) && !folder.equals(build());
    }
}
