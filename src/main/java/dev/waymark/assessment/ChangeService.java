package dev.waymark.assessment;

import dev.waymark.assessment.chart.ChangeChart;
import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.LegalMove;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two scored assessments of a member. */
@ApplicationScoped
class ChangeService {

    private final AssessmentReader assessments;
    private final Catalog catalog;

    ChangeService(AssessmentReader assessments, Catalog catalog) {
        this.assessments = assessments;
        this.catalog = catalog;
    }

    /** An assessment with its result. */
    record Scored(StoredAssessment assessment, Evaluation result, Questionnaire questionnaire) {

        LocalDate day() {
            return LocalDate.ofInstant(Objects.requireNonNull(assessment.submittedAt()), ZoneOffset.UTC);
        }
    }

    /** Two assessments that can be compared. */
    record Pair(Scored before, Scored after) {

        Change change() {
            return Change.between(before.result, before.questionnaire, after.result, after.questionnaire);
        }
    }

    ChangeView compare(UUID id, @Nullable String since, Scope scope) {
        var pair = pair(id, since, scope);
        return ChangeView.of(pair.before().assessment().id(), pair.change(), titles(), catalog.snapshot());
    }

    /** The comparison as a picture. */
    String draw(UUID id, @Nullable String since, Scope scope) {
        var pair = pair(id, since, scope);
        var change = pair.change();
        var titles = titles();
        var rows = change.causes().stream()
                .map(cause -> {
                    var title = titles.getOrDefault(cause.cause(), cause.cause());
                    return new ChangeChart.Row(cause, title, ChangeWording.sentence(cause, title));
                })
                .toList();
        return ChangeChart.svg(new ChangeChart.Subject(
                rows,
                ChangeWording.sentence(change, titles),
                pair.before().day(),
                pair.after().day(),
                pair.after().questionnaire().cutoffs()));
    }

    /** @throws ProblemException when they cannot be compared */
    Pair pair(UUID id, @Nullable String since, Scope scope) {
        var after = assessments.require(id, scope);
        if (since == null) {
            throw ProblemException.invalid(Fault.ofParameter(
                    "since", FaultCode.REQUIRED, "`since` is required: the id of the earlier assessment."));
        }
        var before = assessments.require(UUID.fromString(since), scope);
        var pair = new Pair(scored(before), scored(after));
        if (!before.memberId().equals(after.memberId())) {
            throw incomparable("The assessments belong to two members: compare assessments of one member.");
        }
        if (before.id().equals(after.id()) || after.submittedAt().isBefore(before.submittedAt())) {
            throw incomparable("`since` must name an assessment that was scored before this one.");
        }
        if (!Change.comparable(pair.before().questionnaire(), pair.after().questionnaire())) {
            throw incomparable(
                    "The assessments answer different questionnaires, or versions that measure differently.");
        }
        return pair;
    }

    private Scored scored(StoredAssessment assessment) {
        var result = assessment.result();
        if (result == null) {
            throw incomparable("Both assessments must be scored: submit the draft first.", Assessment.SUBMISSION);
        }
        var reference = assessment.questionnaire();
        return new Scored(assessment, result, catalog.require(reference.key(), reference.version()));
    }

    private Map<String, String> titles() {
        return catalog.snapshot().causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));
    }

    private static ProblemException incomparable(String detail, LegalMove... legal) {
        return ProblemException.conflict(ProblemType.INCOMPARABLE_ASSESSMENTS, detail, legal);
    }
}
