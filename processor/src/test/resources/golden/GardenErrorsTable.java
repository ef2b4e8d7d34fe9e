// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ErrorTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The catalog, packed; {@link ErrorTable} reads it.
 */
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
final class GardenErrorsTable extends ErrorTable {
    private static final long serialVersionUID = 1L;

    static final GardenErrorsTable INSTANCE = new GardenErrorsTable();

    private GardenErrorsTable() {
        super(
                "garden",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "https://errors.example.org/{id}",
                0,
                "1:01000 1:12000 1:12160 1:12270 1:32001 2:12000 3:20000",
                "seed\tI\t1\t5\tgarden::SeedError\tgarden.seed\ntool\tI\t0\t0\tgarden::ToolError\nweather\tT\t3\t2\tWeather \"Service\" \\\\ tab\\there");
    }

    @Override
    protected String codes(int category) {
        switch (category) {
            case 0:
                return "AgytisyXEBDiACBBgytisqW";
            case 1:
                return "";
            case 2:
                return "G42P01 FB-57.014 ";
            default:
                return "";
        }
    }

    @Override
    protected String names(int category) {
        switch (category) {
            case 0:
                return "TOO_DRY,DRY,VERY_DRY NONE EATEN LATE FROST";
            case 1:
                return "";
            case 2:
                return "RAIN GALE";
            default:
                return "";
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    protected CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code) {
        switch (exceptionClass) {
            case 0:
                return new GardenException(report, code);
            case 1:
                return new SeedException(report, code);
            case 2:
                return new StormException(report, code);
            case 3:
                return new WeatherException(report, code);
            default:
                return new GardenException(report, code);
        }
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
