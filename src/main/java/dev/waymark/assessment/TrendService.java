package dev.waymark.assessment;

import dev.waymark.assessment.TrendView.Scored;
import dev.waymark.assessment.chart.TrendChart;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a member's severities over time. */
@ApplicationScoped
class TrendService {

    private static final String NAME = "questionnaire";

    private final SeverityHistory history;
    private final Catalog catalog;

    TrendService(SeverityHistory history, Catalog catalog) {
        this.history = history;
        this.catalog = catalog;
    }

    TrendView read(String memberId, @Nullable String questionnaire, Scope scope) {
        var key = known(questionnaire);
        return TrendView.of(memberId, key, causes(scope), scored(key, scope));
    }

    /** The trend as a picture. */
    String draw(@Nullable String questionnaire, Scope scope) {
        var scored = scored(known(questionnaire), scope);
        var scales = causes(scope).stream()
                .map(cause -> new TrendChart.Scale(cause.key(), cause.title()))
                .toList();
        var comparable = TrendView.comparable(scored);
        var sittings = IntStream.range(0, scored.size())
                .mapToObj(i -> sitting(scored.get(i), comparable.get(i)))
                .toList();
        return TrendChart.svg(scales, sittings);
    }

    /** The scales that are seen: each of them depends on its own answers alone. */
    private List<Cause> causes(Scope scope) {
        return SharedAssessment.snapshot(scope.sight(), catalog).causes();
    }

    private static TrendChart.Sitting sitting(Scored scored, boolean comparable) {
        return new TrendChart.Sitting(
                LocalDate.ofInstant(scored.submittedAt(), ZoneOffset.UTC),
                comparable,
                scored.scales(),
                scored.questionnaire().cutoffs());
    }

    private List<Scored> scored(String questionnaire, Scope scope) {
        return history.scored(scope, questionnaire).stream()
                .map(row -> new Scored(
                        row.id(), row.submittedAt(), catalog.require(questionnaire, row.version()), row.scales()))
                .toList();
    }

    /** @throws ProblemException when there is no such questionnaire */
    String known(@Nullable String questionnaire) {
        if (questionnaire == null || catalog.versions(questionnaire).isEmpty()) {
            var fault = questionnaire == null
                    ? Fault.ofParameter(
                            NAME, FaultCode.REQUIRED, "`questionnaire` is required: choose one of those listed.")
                    : Fault.ofParameter(NAME, FaultCode.UNKNOWN_VALUE, QuestionnaireLookup.UNKNOWN);
            throw ProblemException.invalid(fault.allowing(QuestionnaireLookup.keys(catalog)));
        }
        return questionnaire;
    }
}
