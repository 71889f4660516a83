package dev.waymark.assessment;

import dev.waymark.assessment.chart.Chart;
import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Creates and scores assessments, and takes their answers. */
@ApplicationScoped
class AssessmentService {

    private final Assessments assessments;
    private final AssessmentReader reader;
    private final AssessmentWriter writer;
    private final QuestionnaireLookup questionnaires;
    private final Catalog catalog;
    private final Caller caller;
    private final AssessmentTags tags;
    private final ETags etags;
    private final StoredAnswers answers;
    private final Counters counters;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            AssessmentReader reader,
            AssessmentWriter writer,
            QuestionnaireLookup questionnaires,
            Catalog catalog,
            Caller caller,
            AssessmentTags tags,
            ETags etags,
            StoredAnswers answers,
            Counters counters,
            Clock clock) {
        this.assessments = assessments;
        this.reader = reader;
        this.writer = writer;
        this.questionnaires = questionnaires;
        this.catalog = catalog;
        this.caller = caller;
        this.tags = tags;
        this.etags = etags;
        this.answers = answers;
        this.counters = counters;
        this.clock = clock;
    }

    /** An assessment as it is returned, with the tag of its state. */
    record Tagged(AssessmentView view, EntityTag tag) {}

    /** An assessment's chart, with the tag of its state. */
    record Drawn(String svg, EntityTag tag) {}

    /** A single statement stores it, so there need not be a transaction; with a key, there is one. */
    Tagged create(Body<CreateAssessment> body) {
        etags.honorInList();
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var owner = caller.owner(wanted.memberId(), faults);
        var answers = wanted.answers() == null ? Map.<String, Answer>of() : wanted.answers();
        var found = questionnaires.find(wanted.questionnaire(), wanted.version(), answers, faults);
        faults.throwIfAny();
        var questionnaire = found.orElseThrow();
        var assessment = new Assessment(owner, questionnaire, now());
        assessment.answer(
                new AnswerSheet(answers, wanted.situation(), wanted.durationSeconds()), assessment.createdAt());
        if (Boolean.TRUE.equals(wanted.submit())) {
            score(assessment, questionnaire, "/answers");
        }
        writer.insert(assessment);
        countIfScored(assessment);
        return tagged(StoredAssessment.of(assessment), Sight.ALL);
    }

    Tagged read(UUID id) {
        var scope = caller.scope();
        return tagged(reader.require(id, scope), scope.sight());
    }

    /** The tag of what {@link #read} would return. */
    EntityTag tag(UUID id) {
        return tags.of(reader.requireRevision(id, caller.scope()));
    }

    Drawn draw(UUID id, Scope scope) {
        var assessment = reader.require(id, scope);
        return new Drawn(Chart.svg(resultOf(assessment), catalog), tags.of(assessment.revision()));
    }

    /** Whose assessment it is, if it has a chart. */
    String memberOfScored(UUID id, Scope scope) {
        var assessment = reader.require(id, scope);
        resultOf(assessment);
        return assessment.memberId();
    }

    private static Evaluation resultOf(StoredAssessment assessment) {
        var result = assessment.result();
        if (result == null) {
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "A draft has no result yet: submit it first, then ask for its chart.",
                    Assessment.SUBMISSION);
        }
        return result;
    }

    @Transactional
    Tagged change(UUID id, Body<UpdateAssessment> body) {
        var assessment = assessments.requireForChange(id, caller.scope());
        etags.require(tagOf(assessment));
        var faults = new Faults();
        var present = UpdateAssessment.of(assessment);
        var wanted = body.mergedInto(present, faults);
        QuestionnaireLookup.check(questionnaireOf(assessment.questionnaire()), wanted.answers(), faults);
        faults.throwIfAny();
        assessment.requireDraft();
        if (!wanted.equals(present)) {
            assessment.answer(wanted.sheet(), now());
        }
        return written(assessment);
    }

    @Transactional
    Tagged submit(UUID id) {
        var assessment = assessments.requireForChange(id, caller.scope());
        etags.honor(tagOf(assessment));
        score(assessment, questionnaireOf(assessment.questionnaire()), null);
        countIfScored(assessment);
        return written(assessment);
    }

    @Transactional
    void delete(UUID id) {
        var assessment = assessments.requireForChange(id, caller.scope());
        etags.honor(tagOf(assessment));
        assessments.delete(assessment);
        answers.deleteAllAbout(List.of(id));
    }

    private void score(Assessment assessment, Questionnaire questionnaire, @Nullable String pointer) {
        assessment.requireScorable(pointer);
        var evaluation = Evaluator.evaluate(questionnaire, catalog.snapshot(), assessment.sheet());
        assessment.submit(evaluation, now());
    }

    private void countIfScored(Assessment assessment) {
        if (assessment.status() == AssessmentStatus.SCORED) {
            counters.count("waymark.assessments.scored");
        }
    }

    private Questionnaire questionnaireOf(QuestionnaireReference reference) {
        return catalog.require(reference.key(), reference.version());
    }

    /** The revision increases when the change is written, so this flushes. A draft, or what was one, has no choices. */
    private Tagged written(Assessment assessment) {
        assessments.flush();
        return tagged(StoredAssessment.of(assessment), Sight.ALL);
    }

    /** @param sight in which it was read */
    private Tagged tagged(StoredAssessment assessment, Sight sight) {
        var result = assessment.result();
        var questionnaire = questionnaireOf(assessment.questionnaire());
        var selection = result == null
                ? Evaluator.select(questionnaire, catalog.snapshot(), assessment.sheet())
                : result.selection();
        return new Tagged(
                AssessmentView.of(assessment, selection, questionnaire, SharedAssessment.snapshot(sight, catalog)),
                tags.of(assessment.revision()));
    }

    private EntityTag tagOf(Assessment assessment) {
        return tags.of(assessment.revision());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
