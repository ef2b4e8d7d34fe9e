package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.BreakingSchemaChangeException;
import dev.errorcatalog.runtime.reset.ResettableStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small store on {@link CrashFiles} that treats its files as databases do: a change goes to a log beside the file, a pause
 * merges the log and deletes it, and an opened log is believed whatever file it lies beside.
 */
final class NotesStore implements ResettableStore<Notes> {
    static final Path PATH = CrashFiles.BASE.resolve("notes.db");
    static final Path LOG = CrashFiles.BASE.resolve("notes.db-log");

    private static final int ENOUGH = 10;

    private final CrashFiles files;
    private final World world;
    private final Trouble trouble;
    private boolean open;
    private boolean paused;
    private int views;
    private int downloads;

    NotesStore(CrashFiles files, World world, Trouble trouble) {
        this.files = files;
        this.world = world;
        this.trouble = trouble;
    }

    /** What somebody who opens the store finds. */
    static Notes look(CrashFiles files) throws IOException {
        Optional<Notes> file = Notes.last(files.read(PATH));
        Optional<Notes> log = files.exists(LOG) ? Notes.last(files.read(LOG)) : Optional.empty();
        if (log.isPresent()
                && file.isPresent()
                && !log.get().identity().equals(file.get().identity())) {
            throw new AssertionError("the log of another file came back: " + log + " beside " + file);
        }
        return log.or(() -> file).orElseThrow(() -> new AssertionError("the store's file is torn"));
    }

    /** Opens the store; without a file, downloads everything first. */
    void open() throws IOException {
        if (!files.exists(PATH)) {
            files.place(PATH, Notes.fresh(world.server()).line());
        }
        now();
        paused = false;
        open = true;
    }

    void close() {
        open = false;
    }

    /** What is in the store; what should never be seen is remembered, for whoever catches everything. */
    Notes now() throws IOException {
        try {
            return look(files);
        } catch (AssertionError e) {
            world.broken(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private Notes whole(Path file) throws IOException {
        return Notes.last(files.read(file)).orElseThrow(() -> {
            world.broken("torn: " + file);
            return new IOException("torn");
        });
    }

    /** Whether the app can write. */
    boolean isReady() {
        return open && !paused;
    }

    int views() {
        return views;
    }

    /** A change of the app's; durable when this returns. */
    void commit(String change) throws IOException {
        if (!isReady()) {
            throw new AssertionError("not open");
        }
        append(now().with(change));
        if (now().identity().equals(world.server())) {
            world.committedInStep(change);
        } else {
            world.committed(change);
        }
    }

    @Override
    public Path path() {
        return PATH;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void pause() throws IOException {
        paused = true;
        if (files.exists(LOG)) {
            files.write(PATH, now().line());
            files.force(PATH);
            files.delete(LOG);
        }
    }

    @Override
    public void resume() throws IOException {
        paused = false;
        if (files.exists(PATH)) {
            now();
        }
    }

    @Override
    public Notes frozen(Path file) throws IOException {
        Notes seen = file.equals(PATH) ? now() : whole(file);
        views++;
        return seen;
    }

    @Override
    public Notes live() throws IOException {
        Notes seen = now();
        views++;
        return seen;
    }

    @Override
    public void close(Notes view) {
        views--;
    }

    @Override
    public void download(Path to) throws IOException, BreakingSchemaChangeException {
        downloads++;
        if (downloads > ENOUGH) {
            world.broken("downloads without end");
            Thread.currentThread().interrupt(); // Ends even a loop that goes on whatever fails.
        }
        if (files.exists(to) || files.exists(to.resolveSibling("left-over"))) {
            world.broken("something is where the fresh copy goes");
        }
        byte[] whole = Notes.fresh(world.server()).line();
        files.write(to.resolveSibling("left-over"), whole);
        files.write(to, new byte[] {whole[0]});
        if (trouble == Trouble.BREAKING_SCHEMA) {
            throw new BreakingSchemaChangeException("a property is required now");
        }
        if (trouble == Trouble.DOWNLOAD_FAILS) {
            throw new IOException("no copy today");
        }
        if (trouble == Trouble.SOMEBODY_WRITES && !now().unsynced().contains("sneaked")) {
            sneak("sneaked");
        } else if (trouble == Trouble.SOMEBODY_READS) {
            append(now());
        } else if (trouble == Trouble.SOMEBODY_KEEPS_WRITING) {
            sneak("sneaked" + world.starts() + "-" + downloads);
        }
        files.write(to, whole);
    }

    /** What somebody does who does not know of the pause. */
    private void sneak(String change) throws IOException {
        append(now().with(change));
        world.committed(change);
    }

    private void append(Notes notes) throws IOException {
        boolean firstOfLog = !files.exists(LOG);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        log.write(firstOfLog ? new byte[0] : files.read(LOG));
        log.write('\n'); // What is before may be torn.
        log.write(notes.line());
        files.write(LOG, log.toByteArray());
        files.force(LOG);
        if (firstOfLog) {
            files.forceFolder(CrashFiles.BASE);
        }
    }

    @Override
    public void recover(Path from, Path into) throws IOException {
        Notes old = whole(from);
        files.write(into, new byte[0]);
        if (trouble == Trouble.RECOVER_FAILS) {
            throw new IOException("does not fit");
        }
        files.write(into, new Notes(world.server(), old.unsynced()).line());
    }
}
