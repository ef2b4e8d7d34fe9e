package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.runtime.demo.AppException;
import dev.errorcatalog.runtime.demo.DemoErrors;
import dev.errorcatalog.runtime.demo.ProtocolErrors;
import dev.errorcatalog.runtime.demo.UndoException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SerializationTest {
    @Test
    void knownCodesComeBackAsTheSameObject() throws Exception {
        for (ErrorCode code : DemoErrors.all()) {
            assertThat(roundTrip(code)).isSameAs(code);
        }
    }

    @Test
    void unknownCodesComeBackEqual() throws Exception {
        for (String wire : List.of("demo.proto", "SQLSTATE", "nobody", "")) {
            ErrorCode code = DemoErrors.table()
                    .resolve(ErrorReport.of(wire, "\uD800 999").build());
            ErrorCode back = roundTrip(code);

            assertThat(back).isEqualTo(code).hasToString(code.toString());
            assertThat(back.isKnown()).isFalse();
            assertThat(back.category().wire()).isEqualTo(code.category().wire());
        }
    }

    @Test
    void reportsKeepWhatWasReceivedAndDropDetailsAndCause() throws Exception {
        ErrorReport report = ErrorReport.of("wire \uD800", "42P01")
                .message("text\n\uDC00")
                .logUrl("log")
                .helpUrl("help")
                .httpStatus(503)
                .fatal(true)
                .resetRequested(false)
                .recoveryForbidden(true)
                .breakingSchemaChange(false)
                .cause(new IllegalStateException())
                .detail("not serializable", new Object())
                .build();

        ErrorReport back = roundTrip(report);

        assertThat(back.category()).isEqualTo("wire \uD800");
        assertThat(back.code()).isEqualTo("42P01");
        assertThat(back.message()).isEqualTo("text\n\uDC00");
        assertThat(back.logUrl()).contains("log");
        assertThat(back.helpUrl()).contains("help");
        assertThat(back.httpStatus()).isEqualTo(OptionalInt.of(503));
        assertThat(back.fatal()).contains(true);
        assertThat(back.resetRequested()).contains(false);
        assertThat(back.recoveryForbidden()).contains(true);
        assertThat(back.breakingSchemaChange()).contains(false);
        assertThat(back.cause()).isEmpty();
        assertThat(back.details()).isEmpty();
    }

    @Test
    void anEmptyReportComesBackEmpty() throws Exception {
        ErrorReportTest.assertIsEmpty(
                roundTrip(ErrorReport.of(null, (String) null).build()));
    }

    @Test
    void exceptionsComeBackWithCodeMessageAndCause() throws Exception {
        AppException e = DemoErrors.toException(ErrorReport.of("demo.proto", 231)
                .message("text")
                .cause(new IllegalStateException("why"))
                .detail("writes", List.of(CompensatingWrite.of("Dog", "7", "")))
                .build());
        e.addSuppressed(new IllegalArgumentException("too"));

        AppException back = roundTrip(e);

        assertThat(back).isExactlyInstanceOf(UndoException.class).hasMessage(e.getMessage());
        assertThat(back.code()).isSameAs(ProtocolErrors.UNDONE);
        assertThat(back.code().description()).isEqualTo("About UNDONE.");
        assertThat(back.report().message()).isEqualTo("text");
        assertThat(back).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(back.getSuppressed()).hasSize(1);
        assertThat(((UndoException) back).writes()).isEmpty();
    }

    @Test
    void aCodeThatAnotherBuildKnewIsUnknownHere() {
        ErrorTable table = DemoErrors.table();

        assertThat(table.restore("protocol", "old wire", "208")).isSameAs(ProtocolErrors.BAD_IDENT);
        assertThat(table.restore("protocol", "old wire", "999")).hasToString("protocol/999 ?");
        assertThat(table.restore("gone", "demo.proto", "208")).isSameAs(ProtocolErrors.BAD_IDENT);
        assertThat(table.restore("gone", "gone wire", "1")).hasToString("\"gone wire\"/1 ?");
        assertThat(table.restore("", "demo.proto", "208")).isSameAs(ProtocolErrors.BAD_IDENT);
    }

    @Test
    void streamsThatGoRoundTheProxiesAreRefused() throws Exception {
        for (Object value :
                List.of(ProtocolErrors.UNDONE, ErrorReport.of("x", 1).build())) {
            byte[] forged = forge(value.getClass().getName());

            assertThatThrownBy(() -> read(forged))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessage("only through its proxy");
        }
    }

    @Test
    void aProxyWithoutAnIdentityIsRefused() throws Exception {
        assertThatThrownBy(() -> read(forge("dev.errorcatalog.runtime.SerializedCode")))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("an error code without its identity");
    }

    /** A stream with an object without fields, of a class that never writes itself so. */
    private static byte[] forge(String className) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] name = className.getBytes(StandardCharsets.UTF_8);
        bytes.write(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 0x73, 0x72, 0, (byte) name.length});
        bytes.write(name);
        bytes.write(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0x78, 0x70});
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static <T> T roundTrip(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return (T) read(bytes.toByteArray());
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
