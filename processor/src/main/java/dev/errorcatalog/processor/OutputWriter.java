package dev.errorcatalog.processor;

import dev.errorcatalog.processor.generate.ResourceFile;
import dev.errorcatalog.processor.generate.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what was generated, through the compiler's {@link Filer} only, so that build tools can follow it. */
final class OutputWriter {
    private final Filer filer;
    private final Messages messages;

    OutputWriter(Filer filer, Messages messages) {
        this.filer = filer;
        this.messages = messages;
    }

    /**
     * Writes all files, or none: the compiler is asked for every file before the first one is opened, so that one that
     * it refuses is found in time.
     *
     * @throws Refusal if the compiler refuses a file or a file cannot be written
     */
    void write(List<Output> outputs) throws Refusal {
        try {
            List<Pending> files = new ArrayList<>();
            for (Output output : outputs) {
                List<Resource> resources = resources(output);
                files.addAll(sources(output));
                files.addAll(resources);
                files.addAll(pages(output, resources));
            }
            for (Pending file : files) {
                file.write();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(
                    Fault.CANNOT_WRITE,
                    "the generated files cannot be written: " + e.getMessage()
                            + "; if an earlier build left it, clean that first; if another processor writes it, drop one");
        }
    }

    private List<Pending> sources(Output output) throws IOException {
        List<Pending> files = new ArrayList<>();
        for (SourceFile source : output.code().sources()) {
            FileObject file = filer.createSourceFile(
                    source.qualifiedName(), output.origin().element());
            // The compiler's own writer: it reads the file again in the encoding of -encoding.
            files.add(() -> {
                try (Writer out = file.openWriter()) {
                    out.write(source.text());
                }
            });
        }
        return files;
    }

    private List<Resource> resources(Output output) throws IOException {
        List<Resource> files = new ArrayList<>();
        for (ResourceFile resource : output.code().resources()) {
            files.add(resource(output, StandardLocation.CLASS_OUTPUT, resource.path(), resource.bytes()));
        }
        return files;
    }

    /**
     * The pages, or none where the compiler has no folder of its own for sources: without {@code -s}, ecj throws, and
     * javac takes the class output, so that the pages would end up in the jar.
     */
    private List<Resource> pages(Output output, List<Resource> resources) throws IOException {
        List<Resource> files = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> page : output.pages().entrySet()) {
                String path = "error-catalog/" + output.catalog() + "/" + page.getKey();
                files.add(resource(output, StandardLocation.SOURCE_OUTPUT, path, page.getValue()));
            }
        } catch (IllegalArgumentException e) {
            return noPages(output);
        }
        boolean shared = files.stream()
                .anyMatch(
                        page -> resources.stream().anyMatch(other -> page.root().equals(other.root())));
        return shared ? noPages(output) : files;
    }

    private List<Resource> noPages(Output output) {
        String text = Fault.NO_SOURCE_OUTPUT.message(
                "the Markdown reference is not written: this compiler has no folder of its own for generated sources;"
                        + " give it one with -s, or say -A" + Options.DOCS + "=off");
        messages.print(output.origin().element(), new Message(Diagnostic.Kind.NOTE, text));
        return List.of();
    }

    private Resource resource(Output output, StandardLocation place, String path, byte[] bytes) throws IOException {
        return new Resource(
                filer.createResource(place, "", path, output.origin().element()), path, bytes);
    }

    /** A file that the compiler agreed to, not yet opened. */
    private interface Pending {
        void write() throws IOException;
    }

    /**
     * A resource, written as bytes: the encoding of a writer would be the compiler's, and a letter outside of it a silent
     * {@code ?}.
     */
    private static final class Resource implements Pending {
        private final FileObject file;
        private final String path;
        private final byte[] bytes;

        Resource(FileObject file, String path, byte[] bytes) {
            this.file = file;
            this.path = path;
            this.bytes = bytes;
        }

        /** The address of the folder below which its path lies. */
        String root() {
            String address = file.toUri().toString();
            return address.endsWith(path) ? address.substring(0, address.length() - path.length()) : address;
        }

        @Override
        public void write() throws IOException {
            try (OutputStream out = file.openOutputStream()) {
                out.write(bytes);
            }
        }
    }
}
