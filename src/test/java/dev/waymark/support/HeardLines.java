package dev.waymark.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a logger of the service says while this is open, down to the level that is on in production. */
public final class HeardLines extends Handler {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%m");

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Level before;

    /** A line as an operator reads it, and the id of its request. */
    public record Line(String text, String requestId) {}

    public HeardLines(String logger) {
        this.logger = Logger.getLogger(logger);
        this.before = this.logger.getLevel();
        this.logger.setLevel(Level.INFO);
        this.logger.addHandler(this);
    }

    public List<Line> lines() {
        return lines;
    }

    /** The texts only. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    @Override
    public void publish(LogRecord said) {
        var line = ExtLogRecord.wrap(said);
        lines.add(new Line(MESSAGE.format(line), line.getMdc("requestId")));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }
}
