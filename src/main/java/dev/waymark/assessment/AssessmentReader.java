package dev.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Situation;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one assessment to show it. Plain SQL with the tenant in every statement: a single one, which needs no transaction, brings the
 * assessment with its choices, and nothing is watched for changes. A coach gets it as {@link SharedAssessment} says; a draft does not
 * exist for them.
 */
@ApplicationScoped
class AssessmentReader {

    private static final String WITH_CHOICES = """
            select member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status, answers,
                duration_seconds, situation, result_text, created_at, updated_at, submitted_at, revision,
                (select json_agg(json_build_array(strategy, choice, reason, chosen_at) order by strategy)
                    from assessment_choices where tenant_id = ? and assessment_id = ?)
            from assessments where tenant_id = ? and id = ?""";

    private static final String REVISION = "select revision from assessments where tenant_id = ? and id = ?";

    private static final ObjectMapper JSON = JsonSettings.mapperOfStored();
    private static final ObjectReader ANSWERS = JSON.readerFor(new TypeReference<Map<String, Answer>>() {});
    private static final ResultText RESULT = new ResultText();

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final Catalog catalog;

    AssessmentReader(QueryBatches batches, CurrentTenant tenant, Catalog catalog) {
        this.batches = batches;
        this.tenant = tenant;
        this.catalog = catalog;
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    StoredAssessment require(UUID id, Scope scope) {
        return find(id, scope).orElseThrow(ProblemException::notFound);
    }

    /** The same, or nothing when it does not exist or is out of scope. */
    Optional<StoredAssessment> find(UUID id, Scope scope) {
        return find(WITH_CHOICES, 2, id, scope, row -> read(id, row))
                .map(found -> SharedAssessment.in(scope.sight(), found, catalog));
    }

    /**
     * How often an assessment, or what is said about its strategies, has changed.
     *
     * @throws ProblemException {@code not-found} when it does not exist or is out of scope
     */
    int requireRevision(UUID id, Scope scope) {
        return find(REVISION, 1, id, scope, row -> row.getInt(1)).orElseThrow(ProblemException::notFound);
    }

    /** @param named how many times the statement names the tenant and the assessment */
    private <T> Optional<T> find(String sql, int named, UUID id, Scope scope, QueryBatch.RowReading<T> reading) {
        var names = Stream.generate(() -> Stream.<Object>of(tenant.id(), id))
                .limit(named)
                .flatMap(Function.identity());
        var one = Sql.of(sql, names.toArray()).within("member_id", scope);
        var batch = batches.begin();
        var found = batch.list(
                scope.sight().seesDrafts() ? one : one.and(" and status = ?", AssessmentStatus.SCORED.name()), reading);
        batch.send();
        return found.get().stream().findFirst();
    }

    private static StoredAssessment read(UUID id, ResultSet row) throws SQLException, JsonProcessingException {
        var situation = row.getString("situation");
        return new StoredAssessment(
                id,
                row.getString("member_id"),
                new QuestionnaireReference(
                        row.getString("questionnaire_key"),
                        row.getInt("questionnaire_version"),
                        row.getString("questionnaire_hash")),
                AssessmentStatus.valueOf(row.getString("status")),
                ANSWERS.readValue(row.getString("answers")),
                row.getObject("duration_seconds", Integer.class),
                situation == null ? null : Situation.valueOf(situation),
                RESULT.convertToEntityAttribute(row.getString("result_text")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("submitted_at", OffsetDateTime.class)),
                row.getInt("revision"),
                choices(row.getString(14)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** An array for each choice, in the order of the statement; null without any. */
    private static List<StrategyChoice> choices(@Nullable String json) throws JsonProcessingException {
        if (json == null) {
            return List.of();
        }
        var choices = new ArrayList<StrategyChoice>();
        for (JsonNode choice : JSON.readTree(json)) {
            choices.add(new StrategyChoice(
                    choice.get(0).textValue(),
                    Choice.valueOf(choice.get(1).textValue()),
                    choice.get(2).textValue(),
                    OffsetDateTime.parse(choice.get(3).textValue()).toInstant()));
        }
        return choices;
    }
}
