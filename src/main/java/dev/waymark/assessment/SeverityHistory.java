package dev.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.waymark.assessment.scoring.ScaleScores;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Reads the scales of a member's scored assessments over time. Plain SQL, because of each result only the scales are read. */
@ApplicationScoped
class SeverityHistory {

    /** Limits the size of a response; weekly assessments reach it after nineteen years. */
    private static final int LATEST = 1000;

    private static final String SCORED = """
            select id, submitted_at, questionnaire_version, result_text from assessments
            where tenant_id = ? and member_id = ? and questionnaire_key = ? and status = ?
            order by submitted_at desc, id desc limit ?""";

    private static final ObjectReader SCALES = JsonSettings.mapperOfStored().readerFor(ScaleScores.class);

    private final QueryBatches batches;
    private final CurrentTenant tenant;

    SeverityHistory(QueryBatches batches, CurrentTenant tenant) {
        this.batches = batches;
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
        var batch = batches.begin();
        var latest =
                Sql.of(SCORED, tenant.id(), scope.memberId(), questionnaire, AssessmentStatus.SCORED.name(), LATEST);
        var found = batch.list(latest, SeverityHistory::read);
        batch.send();
        var scored = found.get();
        Collections.reverse(scored);
        return scored;
    }

    private static Scored read(ResultSet row) throws SQLException, JsonProcessingException {
        return new Scored(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                SCALES.readValue(row.getString(4)));
    }
}
