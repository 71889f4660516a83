package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Level;
import dev.waymark.catalog.Cause;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored assessments of the tenant. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID>, AssessmentSource {

    private static final String SUMMARY = "select new dev.waymark.assessment.AssessmentSummary(a.id, a.memberId,"
            + " a.questionnaireKey, a.questionnaireVersion, a.questionnaireHash, a.status, a.createdAt, a.updatedAt,"
            + " a.submittedAt) from Assessment a";

    private final TransactionStart start;
    private final AssessmentReader reader;
    private final Choices choices;
    private final CurrentMember member;

    Assessments(TransactionStart start, AssessmentReader reader, Choices choices, CurrentMember member) {
        this.start = start;
        this.reader = reader;
        this.choices = choices;
        this.member = member;
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    Assessment requireForChange(UUID id, Scope scope) {
        start.nameTenant();
        var conditions = new Conditions().within("a.memberId", scope).and("a.id = :id", "id", id);
        var query = getEntityManager()
                .createQuery("from Assessment a" + conditions.where(), Assessment.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        conditions.parameters().forEach(query::setParameter);
        var found = Optional.ofNullable(query.getSingleResultOrNull()).orElseThrow(ProblemException::notFound);
        member.note(found.memberId());
        return found;
    }

    @Override
    public Optional<Profile> profile(UUID assessmentId, String memberId) {
        return reader.find(assessmentId, Scope.of(memberId)).flatMap(Assessments::profile);
    }

    private static Optional<Profile> profile(StoredAssessment assessment) {
        var result = assessment.result();
        if (result == null) {
            return Optional.empty();
        }
        var severities = new HashMap<String, Double>();
        for (var scale : result.scales()) {
            if (scale.severity() != null) {
                severities.put(scale.cause(), scale.severity());
            }
        }
        return Optional.of(new Profile(
                result.inputs().situation(),
                result.scale(Cause.INACTION).level() == Level.HIGH,
                result.scale(Cause.EXHAUSTION).level() == Level.HIGH,
                Map.copyOf(severities),
                Objects.requireNonNull(assessment.submittedAt())));
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
                .and("a.status = :shared", "shared", scope.sight().seesDrafts() ? null : AssessmentStatus.SCORED)
                .and("greatest(a.updatedAt, a.changedAt) >= :updatedSince", "updatedSince", updatedSince)
                .and("a.id < :after", "after", after);
        var hql = SUMMARY + " where a.tenantId = :tenant" + conditions.and() + " order by a.id desc";
        return new TenantQuery<>(getEntityManager(), hql, AssessmentSummary.class)
                .with(conditions.parameters())
                .atMost(limit + 1)
                .list();
    }
}
