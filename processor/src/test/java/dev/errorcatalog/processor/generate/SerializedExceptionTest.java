package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A generated exception keeps category, code, name and texts when it travels; its other fields come back empty. */
class SerializedExceptionTest {
    private static final Facade GARDEN = Facade.of(Samples.garden());

    @ParameterizedTest
    @CsvSource({"garden.seed, 208, EATEN", "garden.seed, 7, ?", "nobody, 1, ?"})
    void comesBackWithItsCodeAndMessage(String wire, int number, String name) throws Exception {
        CatalogException sent = GARDEN.toException(
                ErrorReport.of(wire, number).message("text").detail("count", 3).build());

        CatalogException received = (CatalogException) roundTrip(sent);

        assertThat(received.getClass()).isEqualTo(sent.getClass());
        assertThat(received.code()).isEqualTo(sent.code());
        assertThat(received.code().name().orElse("?")).isEqualTo(name);
        assertThat(((Throwable) received).getMessage()).isEqualTo(((Throwable) sent).getMessage());
        assertThat(received.report().message()).isEqualTo("text");
        assertThat(received.report().category()).isEqualTo(wire);
        assertThat(received.report().details()).isEmpty();
    }

    private static Object roundTrip(CatalogException sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new Input(new ByteArrayInputStream(bytes.toByteArray()), sent)) {
            return in.readObject();
        }
    }

    /** Finds generated classes where the sent object's class lives. */
    private static final class Input extends ObjectInputStream {
        private final ClassLoader loader;

        Input(InputStream in, Object sent) throws IOException {
            super(in);
            this.loader = sent.getClass().getClassLoader();
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return Class.forName(type.getName(), false, loader);
        }
    }
}
