package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorMessage;
import dev.errorcatalog.runtime.ErrorReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated API as an SDK and its apps use it. */
class MapperTest {
    private static final Map<String, Class<? extends AppException>> FALLBACKS = Map.ofEntries(
            Map.entry("realm::app::ServiceError", ServiceException.class),
            Map.entry("realm::app::HttpError", HttpException.class),
            Map.entry("realm::sync::ProtocolError", SyncException.class),
            Map.entry("realm::sync::ClientError", SyncException.class),
            Map.entry("realm.basic_system", SyncException.class),
            Map.entry("realm.util.misc_ext", SyncException.class),
            Map.entry("realm::app::JSONError", AppException.class),
            Map.entry("realm::app::CustomError", AppException.class),
            Map.entry("deprecated", AppException.class),
            Map.entry("unknown", AppException.class),
            Map.entry("auth", AuthException.class));

    static List<ErrorCategory> categories() {
        return DeviceSyncErrors.categories();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyNumberOfACategoryHasAnException(ErrorCategory category) {
        Class<? extends AppException> fallback = FALLBACKS.get(category.wire());
        for (int number = 0; number <= 65_535; number++) {
            AppException e = DeviceSyncErrors.toException(
                    ErrorReport.of(category.wire(), number).build());
            boolean known = category.find(number).isPresent();
            assertThat(e.code().isKnown()).isEqualTo(known);
            assertThat(e.code().code()).isEqualTo(Integer.toString(number));
            if (known) {
                assertThat(e).isInstanceOf(fallback);
            } else {
                assertThat(e).isExactlyInstanceOf(fallback);
                assertThat(e.code().resetModes()).isEmpty();
            }
        }
    }

    @Test
    void anyStringsHaveAnException() {
        long seed = 20_261_120;
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            String category = randomText(random);
            String code = randomText(random);
            AppException e = DeviceSyncErrors.toException(
                    ErrorReport.of(category, code).message(randomText(random)).build());
            assertThat(e).as("seed %d, round %d", seed, i).isExactlyInstanceOf(AppException.class);
            assertThat(e.report().category()).isEqualTo(category);
            assertThat(e.report().code()).isEqualTo(code);
        }
    }

    @Test
    void nothingIsAnErrorToo() {
        AppException e = DeviceSyncErrors.toException(ErrorReport.of((String) null, 208)
                .message(null)
                .logUrl(null)
                .cause(null)
                .build());
        assertThat(e).isExactlyInstanceOf(AppException.class);
        assertThat(e.getMessage()).isEqualTo("[\"\"/208 ?]");
    }

    @Test
    void anAppCatchesWhatItCanHandle() {
        String advice;
        try {
            throw DeviceSyncErrors.toException(
                    ErrorReport.of("realm::app::ServiceError", 50).build());
        } catch (InvalidLoginException e) {
            advice = "login again";
        } catch (ServiceException e) {
            advice = "report";
        }
        assertThat(advice).isEqualTo("login again");
    }

    @Test
    void anExceptionTellsWhatToDoAndWhereToRead() {
        AppException e = DeviceSyncErrors.toException(ErrorReport.of("realm::sync::ProtocolError", 208)
                .message("Bad client file identifier (IDENT)")
                .logUrl("https://logs.example.org/1")
                .build());
        assertThat(e.is(ProtocolErrors.BAD_CLIENT_FILE_IDENT)).isTrue();
        assertThat(e.is(ProtocolErrors.BAD_SERVER_VERSION)).isFalse();
        assertThat(e.code()).isSameAs(ProtocolErrors.BAD_CLIENT_FILE_IDENT);
        assertThat(e.logUrl()).contains("https://logs.example.org/1");
        assertThat(e)
                .hasMessage(
                        "[protocol/208 BAD_CLIENT_FILE_IDENT] Bad client file identifier (IDENT)"
                                + " (help: https://errors.example.org/device-sync/errors/protocol-208, log: https://logs.example.org/1)");
    }

    @Test
    void anErrorThatTheSdkRaisesKeepsItsCause() {
        IOException cause = new IOException("reset");
        AppException e = DeviceSyncErrors.exception(CustomErrors.NETWORK_IO_EXCEPTION, "no answer", cause);
        assertThat(e).isExactlyInstanceOf(AppException.class).hasCause(cause).hasMessageContaining("no answer");
    }

    @Test
    void compensatingWritesReachTheApp() {
        CompensatingWrite write = CompensatingWrite.of("Item", "42", "object is outside of the view");
        ErrorReport report = ErrorReport.of(ProtocolErrors.COMPENSATING_WRITE)
                .detail("writes", List.of(write))
                .build();
        assertThat(DeviceSyncErrors.toException(report))
                .isInstanceOfSatisfying(
                        CompensatingWriteException.class,
                        e -> assertThat(e.writes()).containsExactly(write));
        assertThat(DeviceSyncErrors.exception(ProtocolErrors.COMPENSATING_WRITE, null, null))
                .isInstanceOfSatisfying(
                        CompensatingWriteException.class,
                        e -> assertThat(e.writes()).isEmpty());
    }

    static List<ErrorCode> codes() {
        return DeviceSyncErrors.all();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void messagesAreReadBack(ErrorCode code) {
        AppException e = DeviceSyncErrors.exception(code, "text (help: me) [x/1 Y]\n", null);
        ErrorMessage read = ErrorMessage.parse(e.getMessage()).orElseThrow();
        assertThat(read.category() + "/" + read.code()).isEqualTo(code.id());
        assertThat(read.name()).isEqualTo(code.name());
        assertThat(read.text()).isEqualTo("text (help: me) [x/1 Y]\n");
        assertThat(read.helpUrl()).isEqualTo(code.helpUrl());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void exceptionsSurviveSerialisation(ErrorCode code) throws Exception {
        AppException before = DeviceSyncErrors.exception(code, "text", new IOException("why"));
        AppException after = (AppException) copy(before);
        assertThat(after).hasSameClassAs(before).hasMessage(before.getMessage());
        assertThat(after.code()).isSameAs(before.code());
        assertThat(after.getCause()).isInstanceOf(IOException.class).hasMessage("why");
        if (after instanceof CompensatingWriteException writes) {
            assertThat(writes.writes()).isEmpty();
        }
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
