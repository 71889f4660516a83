package dev.waymark.assessment;

import dev.waymark.assessment.chart.Chart;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;

/** Scores answers that nobody stores: as a result, as a chart, or only to see what to ask next. */
@ApplicationScoped
class EvaluationService {

    private final QuestionnaireLookup questionnaires;
    private final Catalog catalog;

    EvaluationService(QuestionnaireLookup questionnaires, Catalog catalog) {
        this.questionnaires = questionnaires;
        this.catalog = catalog;
    }

    ResultView evaluate(Body<Evaluate> body) {
        var asked = check(body);
        return ResultView.of(evaluation(asked), asked.questionnaire(), catalog.snapshot());
    }

    String draw(Body<Evaluate> body) {
        return Chart.svg(evaluation(check(body)), catalog);
    }

    NextItems next(Body<Evaluate> body) {
        var asked = check(body);
        return NextItems.of(
                Evaluator.select(
                        asked.questionnaire(),
                        catalog.snapshot(),
                        asked.wanted().sheet()),
                asked.questionnaire());
    }

    /** A valid request, with the questionnaire that it names. */
    private record Asked(Evaluate wanted, Questionnaire questionnaire) {}

    private Asked check(Body<Evaluate> body) {
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var questionnaire = questionnaires.find(wanted.questionnaire(), wanted.version(), wanted.answers(), faults);
        questionnaire.ifPresent(found -> checkSkipped(wanted, found, faults));
        faults.throwIfAny();
        return new Asked(wanted, questionnaire.orElseThrow());
    }

    private static void checkSkipped(Evaluate wanted, Questionnaire questionnaire, Faults faults) {
        if (wanted.skipped() == null) {
            return;
        }
        for (var i = 0; i < wanted.skipped().size(); i++) {
            var key = wanted.skipped().get(i);
            var pointer = "/skipped/" + i;
            faults.require(
                    questionnaire.items().stream().anyMatch(item -> item.key().equals(key)),
                    pointer,
                    FaultCode.UNKNOWN_REFERENCE,
                    "`%s` is not an item of `%s`: check its key.".formatted(key, questionnaire.key()));
            faults.require(
                    wanted.answers() == null || !wanted.answers().containsKey(key),
                    pointer,
                    FaultCode.NOT_ALLOWED,
                    "`%s` has an answer: leave it out here, or leave out its answer.".formatted(key));
        }
    }

    private Evaluation evaluation(Asked asked) {
        return Evaluator.evaluate(
                asked.questionnaire(), catalog.snapshot(), asked.wanted().sheet());
    }
}
