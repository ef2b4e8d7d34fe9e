package dev.errorcatalog.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Another processor of the same compile: writes one interface of the package q, or one resource, in the first round. */
@SupportedAnnotationTypes("*")
@SupportedOptions({"other.type", "other.resource"})
public final class OtherProcessor extends AbstractProcessor {
    private boolean done;

    /** Called by the compiler. */
    public OtherProcessor() {}

    /** The option that runs both processors, this one last. */
    static String both() {
        return ErrorCatalogProcessor.class.getName() + "," + OtherProcessor.class.getName();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            Map<String, String> options = processingEnv.getOptions();
            try {
                if (options.containsKey("other.type")) {
                    String name = options.get("other.type");
                    write(
                            processingEnv.getFiler().createSourceFile("q." + name),
                            "package q; public interface " + name + " {}");
                }
                if (options.containsKey("other.resource")) {
                    write(
                            processingEnv
                                    .getFiler()
                                    .createResource(StandardLocation.CLASS_OUTPUT, "", options.get("other.resource")),
                            "theirs");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private static void write(FileObject file, String text) throws IOException {
        try (Writer out = file.openWriter()) {
            out.write(text);
        }
    }
}
