package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.catalog.Cause;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored assessments of the tenant. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID>, AssessmentSource {

    private static final String SUMMARY = "select new dev.waymark.assessment.AssessmentSummary(a.id, a.memberId,"
            + " a.questionnaireKey, a.questionnaireVersion, a.questionnaireHash, a.status, a.createdAt, a.updatedAt,"
            + " a.submittedAt) from Assessment a";

    private static final String SCORED = "select new dev.waymark.assessment.Assessments$Scored(a.id, a.submittedAt,"
            + " a.questionnaireVersion, a.result) from Assessment a";

    private final Choices choices;

    Assessments(Choices choices) {
        this.choices = choices;
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    Assessment require(UUID id, Scope scope) {
        return require(id, scope, LockModeType.NONE);
    }

    /** As {@link #require(UUID, Scope)}, locked until the transaction ends. */
    Assessment requireForChange(UUID id, Scope scope) {
        return require(id, scope, LockModeType.PESSIMISTIC_WRITE);
    }

    private Assessment require(UUID id, Scope scope, LockModeType lock) {
        var conditions = new Conditions().within("a.memberId", scope).and("a.id = :id", "id", id);
        var query = getEntityManager()
                .createQuery("from Assessment a" + conditions.where(), Assessment.class)
                .setLockMode(lock);
        conditions.parameters().forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResultOrNull()).orElseThrow(ProblemException::notFound);
    }

    /** A scored assessment, without its answers. */
    record Scored(UUID id, Instant submittedAt, int version, Evaluation evaluation) {}

    @Override
    public Optional<Profile> profile(UUID assessmentId, String memberId) {
        var scored = getEntityManager()
                .createQuery(
                        SCORED + " where a.id = :id and a.memberId = :memberId and a.status = :status", Scored.class)
                .setParameter("id", assessmentId)
                .setParameter("memberId", memberId)
                .setParameter("status", AssessmentStatus.SCORED)
                .getSingleResultOrNull();
        return Optional.ofNullable(scored).map(Assessments::profile);
    }

    private static Profile profile(Scored scored) {
        var result = scored.evaluation();
        var severities = new HashMap<String, Double>();
        for (var scale : result.scales()) {
            if (scale.severity() != null) {
                severities.put(scale.cause(), scale.severity());
            }
        }
        return new Profile(
                result.inputs().situation(),
                result.scale(Cause.INACTION).level() == Level.HIGH,
                result.scale(Cause.EXHAUSTION).level() == Level.HIGH,
                Map.copyOf(severities),
                scored.submittedAt());
    }

    @Override
    public void noteChosen(UUID assessmentId, String memberId, Collection<String> strategies, Instant now) {
        choices.choose(assessmentId, memberId, strategies, now);
    }

    /** Summaries, newest first, one more than the limit. */
    List<AssessmentSummary> page(
            Scope scope,
            @Nullable AssessmentStatus status,
            @Nullable Instant updatedSince,
            @Nullable UUID after,
            int limit) {
        var conditions = new Conditions()
                .within("a.memberId", scope)
                .and("a.status = :status", "status", status)
                .and("greatest(a.updatedAt, a.changedAt) >= :updatedSince", "updatedSince", updatedSince)
                .and("a.id < :after", "after", after);
        var hql = SUMMARY + " where a.tenantId = :tenant" + conditions.and() + " order by a.id desc";
        return new TenantQuery<>(getEntityManager(), hql, AssessmentSummary.class)
                .with(conditions.parameters())
                .atMost(limit + 1)
                .list();
    }
}
