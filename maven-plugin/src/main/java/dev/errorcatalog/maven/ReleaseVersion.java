package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.model.Version;
import org.apache.maven.plugin.MojoFailureException;

/** The version that a build leads to. */
final class ReleaseVersion {
    private static final String SNAPSHOT = "-SNAPSHOT";

    private ReleaseVersion() {}

    /** The version without {@code -SNAPSHOT}; refuses what is not semantic, since then no step can be compared. */
    static Version of(String version) throws MojoFailureException {
        String released =
                version.endsWith(SNAPSHOT) ? version.substring(0, version.length() - SNAPSHOT.length()) : version;
        return Version.parse(released)
                .orElseThrow(
                        () -> new MojoFailureException(
                                "`" + version
                                        + "` is no semantic version such as 1.2.0, so nobody can say whether a change fits it; correct the"
                                        + " <version> of the project, or give the one to be released with -Derrorcatalog.version=1.2.0"));
    }
}
