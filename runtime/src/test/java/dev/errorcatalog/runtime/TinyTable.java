package dev.errorcatalog.runtime;

/** A table with a header and no codes. */
final class TinyTable extends ErrorTable {
    private static final long serialVersionUID = 1L;

    TinyTable(String shapes, String categories) {
        super("tiny", "0", "", 0, shapes, categories);
    }

    @Override
    protected String codes(int category) {
        return "";
    }

    @Override
    protected String names(int category) {
        return "";
    }

    @Override
    protected CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code) {
        return new Told(report, code);
    }

    private static final class Told extends RuntimeException implements CatalogException {
        private static final long serialVersionUID = 1L;
        private final ErrorReport report;
        private final ErrorCode code;

        Told(ErrorReport report, ErrorCode code) {
            super(ErrorMessage.format(report, code));
            this.report = report;
            this.code = code;
        }

        @Override
        public ErrorCode code() {
            return code;
        }

        @Override
        public ErrorReport report() {
            return report;
        }
    }
}
