package dev.waymark.assessment;

import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What members say about the strategies of their results. Plain SQL with the tenant in every statement, because one
 * statement stores the choices of a whole plan. Every write locks the assessment first.
 */
@ApplicationScoped
class Choices {

    private final DataSource database;
    private final Caller caller;

    Choices(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The choices about one assessment, by the strategies' keys. */
    List<StrategyChoice> of(UUID assessment) {
        var sql = "select strategy, choice, reason, chosen_at from assessment_choices"
                + " where tenant_id = ? and assessment_id = ? order by strategy";
        return run(sql, statement -> {
            name(assessment, statement, 1);
            var choices = new ArrayList<StrategyChoice>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    choices.add(read(rows));
                }
            }
            return choices;
        });
    }

    private static StrategyChoice read(ResultSet row) throws SQLException {
        return new StrategyChoice(
                row.getString(1),
                Choice.valueOf(row.getString(2)),
                row.getString(3),
                row.getTimestamp(4).toInstant());
    }

    /**
     * Notes that a member has chosen strategies. What they have chosen already stays as it is, and nothing happens if the
     * assessment is not there.
     */
    void choose(UUID assessment, String member, Collection<String> strategies, Instant now) {
        if (!lock(assessment, member)) {
            return;
        }
        var before = of(assessment).stream()
                .filter(choice -> choice.choice() == Choice.CHOSEN)
                .map(StrategyChoice::strategy)
                .toList();
        var chosen = strategies.stream()
                .filter(strategy -> !before.contains(strategy))
                .toList();
        if (!chosen.isEmpty()) {
            set(assessment, chosen, new SetChoice(Choice.CHOSEN, null), now);
        }
    }

    private boolean lock(UUID assessment, String member) {
        var sql = "select id from assessments where tenant_id = ? and id = ? and member_id = ? for no key update";
        return run(sql, statement -> {
            name(assessment, statement, 1);
            statement.setString(3, member);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /**
     * Makes the same choice about each of these strategies, whatever was said about them before.
     *
     * @return the new revision of the assessment
     */
    int set(UUID assessment, Collection<String> strategies, SetChoice wanted, Instant now) {
        var sql = """
                insert into assessment_choices (tenant_id, assessment_id, strategy, choice, reason, chosen_at)
                select ?, ?, unnest(?), ?, ?, ?
                on conflict on constraint assessment_choices_pk do update
                set choice = excluded.choice, reason = excluded.reason, chosen_at = excluded.chosen_at""";
        run(sql, statement -> {
            name(assessment, statement, 1);
            statement.setArray(3, statement.getConnection().createArrayOf("text", strategies.toArray()));
            statement.setString(4, wanted.choice().name());
            statement.setString(5, wanted.reason());
            statement.setTimestamp(6, Timestamp.from(now));
            return statement.executeUpdate();
        });
        return noteChange(assessment, now);
    }

    /**
     * Forgets what was said about a strategy.
     *
     * @return the new revision of the assessment
     */
    int remove(UUID assessment, String strategy, Instant now) {
        var sql = "delete from assessment_choices where tenant_id = ? and assessment_id = ? and strategy = ?";
        run(sql, statement -> {
            name(assessment, statement, 1);
            statement.setString(3, strategy);
            return statement.executeUpdate();
        });
        return noteChange(assessment, now);
    }

    /** An assessment is read with its choices, so its tag and the time of its last change follow them. */
    private int noteChange(UUID assessment, Instant now) {
        var sql = "update assessments set updated_at = ?, revision = revision + 1 where tenant_id = ? and id = ?"
                + " returning revision";
        return run(sql, statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            name(assessment, statement, 2);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private void name(UUID assessment, PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, caller.tenant());
        statement.setObject(first + 1, assessment);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
