package dev.errorcatalog.runtime.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What reaches the logger of dispatchers while this is open, and nobody else meanwhile. */
final class LoggedRecords extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.errorcatalog");
    final List<LogRecord> records = new ArrayList<>();

    LoggedRecords() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    List<String> texts() {
        return records.stream()
                .map(logged -> logged.getLevel() + " " + logged.getMessage())
                .toList();
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }
}
