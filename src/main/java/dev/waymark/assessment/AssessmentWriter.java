package dev.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.waymark.assessment.scoring.Answer;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Stores new assessments. Plain SQL: a single statement in one trip with that which names the tenant, and nothing is kept to be compared
 * with what it was.
 */
@ApplicationScoped
class AssessmentWriter {

    private static final String INSERT = TransactionStart.NAME_TENANT + """
            insert into assessments (tenant_id, id, member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status, answers,
                duration_seconds, situation, result_text, created_at, updated_at, submitted_at, revision)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)""";

    private static final ObjectWriter ANSWERS =
            JsonSettings.mapperOfStored().writerFor(new TypeReference<Map<String, Answer>>() {});
    private static final ResultText RESULT = new ResultText();

    private final DataSource database;
    private final Caller caller;

    AssessmentWriter(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    void insert(Assessment made) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            var questionnaire = made.questionnaire();
            statement.setString(1, caller.tenant());
            statement.setString(2, caller.tenant());
            statement.setObject(3, made.id());
            statement.setString(4, made.memberId());
            statement.setString(5, questionnaire.key());
            statement.setInt(6, questionnaire.version());
            statement.setString(7, questionnaire.contentHash());
            statement.setString(8, made.status().name());
            statement.setString(9, ANSWERS.writeValueAsString(made.answers()));
            statement.setObject(10, made.durationSeconds(), Types.INTEGER);
            statement.setString(
                    11, made.situation() == null ? null : made.situation().name());
            statement.setString(12, RESULT.convertToDatabaseColumn(made.result()));
            set(statement, 13, made.createdAt());
            set(statement, 14, made.updatedAt());
            set(statement, 15, made.submittedAt());
            statement.setInt(16, made.revision());
            statement.execute();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void set(PreparedStatement statement, int position, @Nullable Instant at) throws SQLException {
        statement.setObject(position, at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
