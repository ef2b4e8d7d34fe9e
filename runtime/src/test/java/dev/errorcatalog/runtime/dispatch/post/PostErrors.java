package dev.errorcatalog.runtime.dispatch.post;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ErrorTable;
import dev.errorcatalog.runtime.table.Pack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facade and table. The wire says {@code post}. */
public final class PostErrors {
    public static final String WIRE = "post";

    /** Of no class of its own. */
    public static final int TORN = 1;

    public static final int LATE = 2;
    public static final int LOST = 3;

    /** Retried automatically. */
    public static final int BUSY = 10;

    /** Retried automatically. */
    public static final int CLOSED = 11;

    /** For recover, discard and manual. */
    public static final int MOVED = 208;

    /** For discard and manual; its class is below the reset class. */
    public static final int GONE = 209;

    /** In the order of their codes: name and index of the shape. */
    private static final Map<Integer, Map.Entry<String, Integer>> CODES = new TreeMap<>(Map.of(
            TORN, Map.entry("TORN", 0),
            LATE, Map.entry("LATE", 1),
            LOST, Map.entry("LOST", 2),
            BUSY, Map.entry("BUSY", 3),
            CLOSED, Map.entry("CLOSED", 3),
            MOVED, Map.entry("MOVED", 4),
            GONE, Map.entry("GONE", 5)));

    private PostErrors() {}

    public static PostException toException(ErrorReport report) {
        return (PostException) Table.INSTANCE.exception(report);
    }

    public static MovedException clientReset(ErrorReport report) {
        return new MovedException(report, Table.INSTANCE.resolve(report));
    }

    public static ErrorCode code(int code) {
        return Table.INSTANCE.find(WIRE, code).orElseThrow();
    }

    public static ErrorReport.Builder report(int code) {
        return ErrorReport.of(WIRE, code);
    }

    private static final class Table extends ErrorTable {
        private static final long serialVersionUID = 1L;

        static final Table INSTANCE = new Table();

        private Table() {
            super(
                    "post",
                    "0",
                    "https://errors.example.org/{id}",
                    0,
                    "0:12000 1:11000 2:12000 0:30000 3:12270 4:12260",
                    "post\tI\t0\t" + CODES.size() + "\tpost");
        }

        @Override
        protected String codes(int category) {
            StringBuilder packed = new StringBuilder();
            long previous = Integer.MIN_VALUE;
            for (Map.Entry<Integer, Map.Entry<String, Integer>> code : CODES.entrySet()) {
                packed.append(Pack.number(code.getValue().getValue()));
                packed.append(Pack.number(code.getKey() - previous));
                previous = code.getKey();
            }
            return packed.toString();
        }

        @Override
        protected String names(int category) {
            List<String> names = CODES.values().stream().map(Map.Entry::getKey).toList();
            return String.join(" ", names);
        }

        @Override
        protected CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code) {
            return switch (exceptionClass) {
                case 1 -> new LateException(report, code);
                case 2 -> new LostException(report, code);
                case 3 -> new MovedException(report, code);
                case 4 -> new GoneException(report, code);
                default -> new PostException(report, code);
            };
        }

        private Object readResolve() {
            return INSTANCE;
        }
    }
}
