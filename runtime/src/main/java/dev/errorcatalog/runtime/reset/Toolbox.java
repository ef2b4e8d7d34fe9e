package dev.errorcatalog.runtime.reset;

/** What a run works with; made anew for each. */
final class Toolbox {
    final Disk disk;
    final ResetFiles files;
    final Journal journal;
    final Backup backup;

    Toolbox(Disk disk, ResetFiles files) {
        this.disk = disk;
        this.files = files;
        this.journal = new Journal(disk, files);
        this.backup = new Backup(disk, files, journal);
    }
}
