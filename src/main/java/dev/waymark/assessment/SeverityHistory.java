package dev.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.waymark.assessment.scoring.ScaleScores;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the scales of a member's scored assessments over time. Plain SQL, because of each result only the scales are read. */
@ApplicationScoped
class SeverityHistory {

    /** Limits the size of a response; weekly assessments reach it after nineteen years. */
    private static final int LATEST = 1000;

    private static final String SCORED = """
            select id, submitted_at, questionnaire_version, coalesce(result_text, result::text) from assessments
            where tenant_id = ? and member_id = ? and questionnaire_key = ? and status = ?
            order by submitted_at desc, id desc limit ?""";

    private static final ObjectReader SCALES = JsonSettings.mapperOfStored().readerFor(ScaleScores.class);

    private final DataSource database;
    private final CurrentTenant tenant;

    SeverityHistory(DataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The scales of one scored assessment. */
    record Scored(UUID id, Instant submittedAt, int version, ScaleScores scales) {}

    /**
     * The latest thousand scored assessments of one questionnaire, the oldest first.
     *
     * @param scope the one member whose they are, or nobody
     */
    List<Scored> scored(Scope scope, String questionnaire) {
        if (scope.memberId() == null) {
            return List.of();
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SCORED)) {
            statement.setString(1, tenant.id());
            statement.setString(2, scope.memberId());
            statement.setString(3, questionnaire);
            statement.setString(4, AssessmentStatus.SCORED.name());
            statement.setInt(5, LATEST);
            var scored = new ArrayList<Scored>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    scored.add(new Scored(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getInt(3),
                            SCALES.readValue(row.getString(4))));
                }
            }
            Collections.reverse(scored);
            return scored;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
