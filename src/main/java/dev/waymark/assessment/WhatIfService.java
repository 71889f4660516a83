package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.FixedPoint;
import dev.waymark.assessment.scoring.RankChange;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers how a result would change with other answers, severities or another situation; stores nothing. */
@ApplicationScoped
class WhatIfService {

    private static final double LEAST = 0;
    private static final double MOST = 100;

    private final AssessmentReader assessments;
    private final Catalog catalog;
    private final Caller caller;

    WhatIfService(AssessmentReader assessments, Catalog catalog, Caller caller) {
        this.assessments = assessments;
        this.catalog = catalog;
        this.caller = caller;
    }

    /**
     * Both sides are ranked on the present catalog: what moves, moves by the supposition alone, even where an old result was
     * ranked by an older catalog. Somebody who does not see the exhaustion scale supposes nothing about it either.
     */
    WhatIf suppose(UUID id, Body<Suppose> body) {
        var scope = caller.scope();
        var assessment = assessments.require(id, scope);
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var questionnaire = questionnaire(assessment, scope.sight());
        var present = assessment.sheet();
        var answers = merged(present.answers(), wanted.answers());
        QuestionnaireLookup.check(questionnaire, answers, faults);
        var severities = severities(questionnaire, wanted.severities(), faults);
        faults.throwIfAny();
        var snapshot = SharedAssessment.snapshot(scope.sight(), catalog);
        var situation = wanted.situation() == null ? present.situation() : wanted.situation();
        var supposed = new AnswerSheet(answers, situation, present.durationSeconds());
        var before = Evaluator.order(questionnaire, snapshot, present);
        var after = Evaluator.suppose(questionnaire, snapshot, supposed, severities);
        return new WhatIf(ResultView.of(after, questionnaire, snapshot), moved(before, after.order(), snapshot));
    }

    private Questionnaire questionnaire(StoredAssessment assessment, Sight sight) {
        var reference = assessment.questionnaire();
        return SharedAssessment.questionnaire(sight, catalog.require(reference.key(), reference.version()));
    }

    private static Map<String, Answer> merged(
            Map<String, Answer> present, @Nullable Map<String, @Nullable Answer> supposed) {
        var answers = new HashMap<>(present);
        if (supposed != null) {
            supposed.forEach((item, answer) -> answers.compute(item, (key, old) -> answer));
        }
        return answers;
    }

    private static Map<String, Double> severities(
            Questionnaire questionnaire, @Nullable Map<String, Double> supposed, Faults faults) {
        var severities = new HashMap<String, Double>();
        if (supposed == null) {
            return severities;
        }
        Set<String> known =
                questionnaire.items().stream().map(Questionnaire.Item::cause).collect(Collectors.toSet());
        supposed.forEach((cause, severity) -> {
            var pointer = "/severities" + Fault.segment(cause);
            faults.require(
                    known.contains(cause),
                    Fault.at(
                                    pointer,
                                    FaultCode.UNKNOWN_REFERENCE,
                                    "The questionnaire does not ask about this cause: choose one of those listed.")
                            .allowing(known.stream().sorted().toList()));
            faults.require(
                    severity >= LEAST && severity <= MOST,
                    pointer,
                    FaultCode.OUT_OF_RANGE,
                    "A severity is a number from 0 to 100.");
            severities.put(cause, FixedPoint.ofHundredths(FixedPoint.hundredths(severity)));
        });
        return severities;
    }

    private static List<RankMove> moved(List<String> before, List<String> after, CatalogSnapshot catalog) {
        return RankChange.between(before, after).stream()
                .filter(RankChange::moved)
                .map(change -> RankMove.of(change, catalog))
                .toList();
    }
}
