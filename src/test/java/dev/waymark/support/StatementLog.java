package dev.waymark.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the service sends to its database, as the database writes it down: Hibernate's statements and those of our own. */
public final class StatementLog {

    private static final Pattern EXECUTED =
            Pattern.compile("execute [^:]+: ((?:begin|with|select|insert|update|delete|set).*)", Pattern.DOTALL);

    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']++|'')*+')");

    private final Superuser database;

    public StatementLog(Superuser database) {
        this.database = database;
    }

    /**
     * A statement that was executed.
     *
     * @param values as literals
     * @param transaction the same for all statements of one transaction
     */
    public record Executed(String sql, List<String> values, String transaction) {}

    /** Writes down what is executed while something runs. */
    public List<Executed> during(Runnable requests) throws SQLException, IOException {
        var mark = "select '%s'".formatted(UUID.randomUUID());
        logStatements("all");
        var begun = single("select size from pg_stat_file(pg_current_logfile('jsonlog'))");
        requests.run();
        single(mark);
        logStatements("none");
        return executedBetween(begun, mark);
    }

    /** How many queries something sends, one by one or together. */
    public long queriesOf(Runnable reads) {
        return numberOf(reads, sql -> sql.startsWith("select"));
    }

    /** How many statements something sends, one by one or together, besides those with which transactions begin. */
    public long statementsOf(Runnable requests) {
        return numberOf(requests, sql -> !sql.startsWith("begin") && !sql.startsWith("set"));
    }

    private long numberOf(Runnable requests, Predicate<String> counted) {
        try {
            return during(requests).stream().map(Executed::sql).filter(counted).count();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The server tells all its processes at once, some time after it has been asked to. One that always logs cannot be told. */
    private void logStatements(String which) throws SQLException {
        if (TestServers.logsAllStatements()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '%s'".formatted(which));
            statement.execute("select pg_reload_conf()");
        }
        while (!single("show log_statement").equals(which)) {
            Thread.onSpinWait();
        }
    }

    private String single(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What is written down arrives in the log in order, but not at once. */
    private List<Executed> executedBetween(String begun, String mark) throws SQLException, IOException {
        String log;
        do {
            log = single("select pg_read_file(pg_current_logfile('jsonlog'), %s, 1000000000)".formatted(begun));
        } while (!log.contains(mark));
        var statements = new ArrayList<Executed>();
        var lines =
                log.substring(0, log.lastIndexOf('\n', log.indexOf(mark)) + 1).lines();
        // The first one may have been on its way when the log was as long as it was.
        for (var line : lines.filter(each -> each.startsWith("{\"timestamp\"")).toList()) {
            var entry = new ObjectMapper().readTree(line);
            var executed = EXECUTED.matcher(entry.path("message").asText());
            if (executed.matches()
                    && !executed.group(1).contains("pg_")
                    && !executed.group(1).contains("set_config")) {
                var values = VALUE.matcher(entry.path("detail").asText());
                statements.add(new Executed(
                        executed.group(1),
                        values.results().map(match -> match.group(1)).toList(),
                        entry.path("session_id").asText() + " "
                                + entry.path("vxid").asText()));
            }
        }
        return statements;
    }
}
