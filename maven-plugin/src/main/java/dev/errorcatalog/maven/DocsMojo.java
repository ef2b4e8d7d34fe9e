package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.LockFile;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.DocsCheck;
import dev.errorcatalog.docs.MarkdownReference;
import dev.errorcatalog.docs.SiteReference;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the reference of the catalog: as a site of static pages, and as Markdown. What earlier releases had comes from the
 * lock.
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class DocsMojo extends PromiseMojo {
    /** Where the folders {@code site} and {@code markdown} go, below the folder of the build; all of both is the goal's. */
    @Parameter(property = "errorcatalog.reference", defaultValue = "${project.build.directory}/errors", required = true)
    private File outputDirectory;

    /** The title of the site; the catalog's when left out. */
    @Parameter(property = "errorcatalog.title")
    private String title = "";

    /** The address of a picture for the head of each page: https, or relative to the first page. */
    @Parameter(property = "errorcatalog.logo")
    private String logo = "";

    /** The https address where an entry is edited, with <code>{id}</code>, <code>{name}</code> or <code>{category}</code>. */
    @Parameter(property = "errorcatalog.editLink")
    private String editLink = "";

    /** The https address that the site is published at, for its {@code sitemap.xml}. */
    @Parameter(property = "errorcatalog.address")
    private String address = "";

    /** A page of your own with <code>{{head}}</code>, <code>{{header}}</code>, <code>{{main}}</code> and <code>{{footer}}</code>. */
    @Parameter(property = "errorcatalog.template")
    private File template;

    /** CSS of your own, which wins over the one that is there. */
    @Parameter(property = "errorcatalog.stylesheet")
    private File stylesheet;

    /** Compares what is there with what would be written, and fails if it differs; nothing is written. */
    @Parameter(property = "errorcatalog.check", defaultValue = "false")
    private boolean check;

    /** Called by Maven. */
    public DocsMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path folder = outputDirectory.toPath().toAbsolutePath().normalize();
        Path build =
                Path.of(project().getBuild().getDirectory()).toAbsolutePath().normalize();
        if (!check && (!folder.startsWith(build) || folder.equals(build))) {
            // What is not made any more is deleted there, so it must be a folder that a clean build may lose.
            throw new MojoFailureException("errorcatalog.reference is " + shown(folder)
                    + ": it should be a folder below " + shown(build) + "; copy the reference from there");
        }
        Catalog catalog = readOrFail(localCatalog()).catalog().orElseThrow();
        Optional<Release> release = release();
        try {
            Map<String, SortedMap<String, byte[]>> formats = new TreeMap<>();
            formats.put("site", SiteReference.render(catalog, release, settings()));
            formats.put("markdown", MarkdownReference.render(catalog, release));
            List<String> findings = new ArrayList<>();
            for (var format : formats.entrySet()) {
                OutputFolder output = new OutputFolder(folder.resolve(format.getKey()));
                if (check) {
                    DocsCheck.findings(catalog, release, Optional.empty(), format.getValue(), output.read())
                            .forEach(finding -> findings.add(format.getKey() + ": " + finding));
                } else {
                    write(output, format.getValue());
                }
            }
            tell(findings, folder);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read or write the reference: " + e, e);
        }
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

    private SiteSettings settings() throws IOException {
        return new SiteSettings(
                given(title), given(logo), given(editLink), given(address), content(template), content(stylesheet));
    }

    private void write(OutputFolder folder, SortedMap<String, byte[]> pages) throws IOException {
        folder.writeBytes(pages);
        getLog().info("wrote " + pages.size() + " files to " + shown(folder.path()));
    }

    private void tell(List<String> findings, Path folder) throws MojoFailureException {
        findings.forEach(getLog()::error);
        if (!findings.isEmpty()) {
            String count = findings.size() == 1 ? "1 finding" : findings.size() + " findings";
            throw new MojoFailureException(
                    count + " in the reference in " + shown(folder) + "; this writes it anew: mvn errorcatalog:docs");
        }
        if (check) {
            getLog().info("the reference in " + shown(folder) + " is what the catalog says");
        }
    }

    private static Optional<String> given(String setting) {
        return Optional.of(setting).filter(text -> !text.isBlank());
    }

    private static Optional<String> content(File file) throws IOException {
        return file == null ? Optional.empty() : Optional.of(Files.readString(file.toPath()));
    }
}
