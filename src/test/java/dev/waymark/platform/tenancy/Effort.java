package dev.waymark.platform.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.support.StatementLog.Executed;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a statement looks at.
 *
 * @param rows that all nodes of its query plan returned or threw away, in all of their rounds
 * @param returned that the statement has to show for them
 * @param isMultiplied whether it went through something again and again, for one row after another, and by far not for what it returned
 */
record Effort(long rows, long returned, boolean isMultiplied) {

    /** What is Alice's, and no more. */
    static final long FEW_ROWS = 200;

    /** A row that is returned may be looked at in several tables. */
    private static final long FOR_EACH_RETURNED = 10;

    static Effort of(Executed executed, Connection connection) throws SQLException, IOException {
        var values = executed.values().isEmpty() ? "" : "(" + String.join(", ", executed.values()) + ")";
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("prepare s as " + executed.sql());
            try (var row = statement.executeQuery("explain (analyze, timing off, format json) execute s" + values)) {
                row.next();
                return of(new ObjectMapper().readTree(row.getString(1)).get(0).get("Plan"));
            } finally {
                statement.execute("deallocate s");
            }
        }
    }

    private static Effort of(JsonNode plan) {
        var returned = plan.path("Actual Rows").asLong();
        return new Effort(rows(plan), returned, multiplied(plan) > Math.max(FEW_ROWS, FOR_EACH_RETURNED * returned));
    }

    Effort and(Effort other) {
        var worse = rows < other.rows ? other : this;
        return new Effort(worse.rows, worse.returned, isMultiplied || other.isMultiplied);
    }

    /** What a statement may look at that returns something of each of many. */
    long mostForReturned() {
        return Math.max(FEW_ROWS, FOR_EACH_RETURNED * returned);
    }

    private static long rows(JsonNode node) {
        var each = node.path("Actual Rows").asDouble();
        for (var removed : node.properties()) {
            if (removed.getKey().startsWith("Rows Removed by")) {
                each += removed.getValue().asDouble();
            }
        }
        var all = Math.round(each * node.path("Actual Loops").asDouble());
        for (var child : node.path("Plans")) {
            all += rows(child);
        }
        return all;
    }

    /** The most rows of an inner side of a nested loop, which is gone through once for each row of the outer side. */
    private static long multiplied(JsonNode node) {
        var most = 0L;
        for (var child : node.path("Plans")) {
            most = Math.max(most, multiplied(child));
        }
        return node.path("Node Type").asText().equals("Nested Loop")
                ? Math.max(most, rows(node.path("Plans").get(1)))
                : most;
    }
}
