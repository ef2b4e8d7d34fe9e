package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ErrorTable;

final class DemoErrorsTable extends ErrorTable {
    private static final long serialVersionUID = 1L;

    static final DemoErrorsTable INSTANCE = new DemoErrorsTable();

    private DemoErrorsTable() {
        super(
                "demo",
                "3f1d2c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f001",
                "https://errors.example.org/{id}",
                0,
                "1:12000 2:12270 2:12160 1:30001 3:01000 1:22000 0:12000",
                """
                client\tI\t1\t4\tdemo::ClientError
                protocol\tI\t1\t4\tdemo::ProtocolError\tdemo.proto
                sparse\tI\t0\t4\tspa\\tr\\\\se
                state\tT\t0\t3\tSQLSTATE""");
    }

    @Override
    protected String codes(int category) {
        return switch (category) {
            case 0 -> "AgytisyXDBABFdW"; // -1, 0, 1, 101
            case 1 -> "AgytitcUBeECBEW"; // 100, 208, 209, 231
            case 2 -> "GAGgytisyTGdzoNGgytetkP"; // the least, -5, 70000, the greatest
            case 3 -> "G01000 G42P01 G57014 ";
            default -> "";
        };
    }

    @Override
    protected String names(int category) {
        return switch (category) {
            case 0 -> "LOST NO_ERROR CLOSED,WAS_CLOSED,SHUT BUSY";
            case 1 -> "CLOSED_BY_SERVER BAD_IDENT DIVERGED,FORKED UNDONE";
            case 2 -> "LEAST BELOW ABOVE GREATEST";
            case 3 -> "WARNED NO_TABLE CANCELED";
            default -> "";
        };
    }

    @Override
    protected CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code) {
        return switch (exceptionClass) {
            case 1 -> new SyncException(report, code);
            case 2 -> new ResetException(report, code);
            case 3 -> new UndoException(report, code);
            default -> new AppException(report, code);
        };
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
