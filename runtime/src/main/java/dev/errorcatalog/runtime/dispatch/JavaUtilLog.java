package dev.errorcatalog.runtime.dispatch;

import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * The log unless an SDK chooses another one. Gives the logger the text alone: a stack trace has more than one line, and
 * raw text of the server in it.
 */
final class JavaUtilLog implements Consumer<LogLine> {
    private static final Logger LOGGER = Logger.getLogger("dev.errorcatalog");

    @Override
    public void accept(LogLine line) {
        LOGGER.log(line.level(), line.text());
    }
}
