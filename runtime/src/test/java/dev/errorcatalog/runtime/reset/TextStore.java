package dev.errorcatalog.runtime.reset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store of lines in a real file: {@code = x} is on the server as well, {@code + x} was written here and not uploaded. */
final class TextStore implements ResettableStore<TextStore.View> {
    private final Path file;
    private final Map<String, List<Event>> events = new HashMap<>();
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    final List<View> views = new ArrayList<>();
    List<String> server = List.of("= server");
    volatile boolean isOpen;

    TextStore(Path file) {
        this.file = file;
    }

    /** Makes the next call of a method do something else first. Said twice: the call after it. */
    TextStore on(String method, Event event) {
        events.computeIfAbsent(method, name -> new ArrayList<>()).add(event);
        return this;
    }

    TextStore failing(String method, Throwable failure) {
        return on(method, () -> Sneaky.throwIt(failure));
    }

    void happensNoMore() {
        events.clear();
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    void write(String... lines) throws IOException {
        Files.write(file, List.of(lines));
    }

    void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path path() {
        return file;
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public void pause() throws Exception {
        called("pause");
    }

    @Override
    public void resume() throws Exception {
        called("resume");
    }

    @Override
    public View frozen(Path shown) throws Exception {
        called("frozen");
        return view(Files.readAllLines(shown));
    }

    @Override
    public View live() throws Exception {
        called("live");
        return view(lines());
    }

    @Override
    public void close(View view) {
        view.closed++;
        try {
            happens("close");
        } catch (Exception e) {
            Sneaky.throwIt(e);
        }
    }

    @Override
    public void download(Path to) throws Exception {
        if (Files.exists(to)) {
            throw new IOException("something is there: " + to);
        }
        called("download");
        Files.write(to, server);
    }

    @Override
    public void recover(Path from, Path into) throws Exception {
        called("recover");
        List<String> merged = new ArrayList<>(Files.readAllLines(into));
        Files.readAllLines(from).stream().filter(line -> line.startsWith("+")).forEach(merged::add);
        Files.write(into, merged);
    }

    private View view(List<String> lines) {
        View view = new View(lines);
        views.add(view);
        return view;
    }

    private void called(String method) throws Exception {
        calls.add(method);
        happens(method);
    }

    private void happens(String method) throws Exception {
        List<Event> next = events.getOrDefault(method, new ArrayList<>());
        if (!next.isEmpty()) {
            next.remove(0).happen();
        }
    }

    /** What happens in place of, or before, a call. */
    interface Event {
        void happen() throws Exception;
    }

    /** What callbacks see. */
    static final class View {
        final List<String> lines;
        int closed;

        View(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public String toString() {
            return String.join(",", lines);
        }
    }
}
