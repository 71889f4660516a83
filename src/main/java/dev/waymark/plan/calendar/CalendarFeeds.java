package dev.waymark.plan.calendar;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which secret opens which plan; only hashes of secrets are stored. Plain SQL with the tenant in every statement. */
@ApplicationScoped
class CalendarFeeds {

    private final DataSource database;
    private final QueryBatches batches;

    CalendarFeeds(DataSource database, QueryBatches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Creates the feed of a plan; its previous secret no longer works. */
    void replace(CalendarFeed feed, byte[] secretHash, Instant now) {
        var sql = """
                insert into calendar_feeds (tenant_id, plan_id, details, secret_hash, created_at) values (?, ?, ?, ?, ?)
                on conflict on constraint calendar_feeds_pk do update
                set details = excluded.details, secret_hash = excluded.secret_hash, created_at = excluded.created_at""";
        inDatabase(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, feed.tenant());
                statement.setObject(2, feed.planId());
                statement.setString(3, feed.details().name());
                statement.setBytes(4, secretHash);
                statement.setTimestamp(5, Timestamp.from(now));
                return statement.executeUpdate();
            }
        });
    }

    /** @return whether there was a feed */
    boolean remove(String tenant, UUID planId) {
        return inDatabase(connection -> {
            try (var statement =
                    connection.prepareStatement("delete from calendar_feeds where tenant_id = ? and plan_id = ?")) {
                statement.setString(1, tenant);
                statement.setObject(2, planId);
                return statement.executeUpdate() == 1;
            }
        });
    }

    Optional<CalendarFeed> find(CalendarFeedSecret secret) {
        var sql = "select tenant_id, plan_id, details from calendar_feeds where tenant_id = ? and secret_hash = ?";
        var batch = batches.begin(secret.tenant());
        var found = batch.list(Sql.of(sql, secret.tenant(), secret.hash()), CalendarFeeds::feed);
        batch.send();
        return found.get().stream().findFirst();
    }

    private static CalendarFeed feed(ResultSet row) throws SQLException {
        return new CalendarFeed(
                row.getString(1), row.getObject(2, UUID.class), CalendarDetails.valueOf(row.getString(3)));
    }

    private interface Statement<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T inDatabase(Statement<T> statement) {
        try (var connection = database.getConnection()) {
            return statement.run(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
