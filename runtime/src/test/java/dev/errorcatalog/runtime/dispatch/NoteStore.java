package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.reset.ResettableStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store of one text; a callback sees the text. */
final class NoteStore implements ResettableStore<String> {
    private final Path file;

    NoteStore(Path file) {
        this.file = file;
    }

    @Override
    public Path path() {
        return file;
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public String frozen(Path shown) throws IOException {
        return Files.readString(shown);
    }

    @Override
    public String live() throws IOException {
        return Files.readString(file);
    }

    @Override
    public void close(String view) {}

    @Override
    public void download(Path to) throws IOException {
        Files.writeString(to, "theirs");
    }

    @Override
    public void recover(Path from, Path into) throws IOException {
        Files.writeString(into, "theirs and " + Files.readString(from));
    }
}
