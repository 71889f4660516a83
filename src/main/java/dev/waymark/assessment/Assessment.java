package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Situation;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.LegalMove;
import dev.waymark.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A member's answers to one version of a questionnaire and, once scored, their result, which never changes. Both are replaced as a whole,
 * so Hibernate needs no copies of them to see changes.
 */
@Entity
@Table(name = "assessments")
class Assessment {

    /** What a draft can do to get a result. */
    static final LegalMove SUBMISSION = LegalMove.to(AssessmentStatus.SCORED, "submitAssessment");

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "member_id")
    private String memberId;

    @Column(name = "questionnaire_key")
    private String questionnaireKey;

    @Column(name = "questionnaire_version")
    private int questionnaireVersion;

    @Column(name = "questionnaire_hash")
    private String questionnaireHash;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Answer> answers;

    @Column(name = "duration_seconds")
    private @Nullable Integer durationSeconds;

    @Enumerated(EnumType.STRING)
    private @Nullable Situation situation;

    @Column(name = "result_text")
    @Convert(converter = ResultText.class)
    @Mutability(Immutability.class)
    private @Nullable Evaluation result;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Set by the database with each change, by any version, so that clients can follow changes. */
    @Column(name = "changed_at", insertable = false, updatable = false)
    private @Nullable Instant changedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private int revision;

    protected Assessment() {}

    Assessment(String memberId, Questionnaire questionnaire, Instant now) {
        this.id = Ids.next();
        this.memberId = memberId;
        this.questionnaireKey = questionnaire.key();
        this.questionnaireVersion = questionnaire.version();
        this.questionnaireHash = questionnaire.contentHash();
        this.status = AssessmentStatus.DRAFT;
        this.answers = Map.of();
        this.createdAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    QuestionnaireReference questionnaire() {
        return new QuestionnaireReference(questionnaireKey, questionnaireVersion, questionnaireHash);
    }

    AssessmentStatus status() {
        return status;
    }

    Map<String, Answer> answers() {
        return answers;
    }

    @Nullable
    Integer durationSeconds() {
        return durationSeconds;
    }

    @Nullable
    Situation situation() {
        return situation;
    }

    AnswerSheet sheet() {
        return new AnswerSheet(answers, situation, durationSeconds);
    }

    @Nullable
    Evaluation result() {
        return result;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    int revision() {
        return revision;
    }

    /** @throws ProblemException {@code invalid-transition} when it is scored */
    void answer(AnswerSheet sheet, Instant now) {
        requireDraft();
        answers = Map.copyOf(sheet.answers());
        situation = sheet.situation();
        durationSeconds = sheet.durationSeconds();
        updatedAt = now;
    }

    /** @throws ProblemException {@code invalid-transition} when it is scored */
    void submit(Evaluation evaluation, Instant now) {
        requireDraft();
        status = AssessmentStatus.SCORED;
        result = evaluation;
        submittedAt = now;
        updatedAt = now;
    }

    /**
     * Without any answer, a score would only be about nothing.
     *
     * @param pointer where the request has the answers; null when it has none
     */
    void requireScorable(@Nullable String pointer) {
        requireDraft();
        if (answers.isEmpty()) {
            throw ProblemException.invalid(new Fault(
                    pointer,
                    null,
                    FaultCode.REQUIRED,
                    "Nothing has been answered yet: answer at least one item, then submit.",
                    null));
        }
    }

    void requireDraft() {
        if (status != AssessmentStatus.DRAFT) {
            throw ProblemException.invalidTransition(
                    "The assessment is scored and cannot change any more: create a new one to answer again.",
                    List.of());
        }
    }
}
