package dev.waymark.assessment;

import dev.waymark.assessment.TrendView.Scored;
import dev.waymark.assessment.chart.TrendChart;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.text.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a member's severities over time. */
@ApplicationScoped
class TrendService {

    private final Assessments assessments;
    private final Catalog catalog;

    TrendService(Assessments assessments, Catalog catalog) {
        this.assessments = assessments;
        this.catalog = catalog;
    }

    TrendView read(String memberId, @Nullable String questionnaire, Scope scope) {
        var key = known(questionnaire);
        var scales = catalog.snapshot().causes().stream().map(Cause::key).toList();
        return TrendView.of(memberId, key, scales, scored(key, scope));
    }

    /** The trend as a picture. */
    String draw(@Nullable String questionnaire, Scope scope) {
        var scored = scored(known(questionnaire), scope);
        var scales = catalog.snapshot().causes().stream()
                .map(cause -> new TrendChart.Scale(cause.key(), cause.title()))
                .toList();
        var comparable = TrendView.comparable(scored);
        var sittings = IntStream.range(0, scored.size())
                .mapToObj(i -> sitting(scored.get(i), comparable.get(i)))
                .toList();
        return TrendChart.svg(scales, sittings);
    }

    private static TrendChart.Sitting sitting(Scored scored, boolean comparable) {
        return new TrendChart.Sitting(
                LocalDate.ofInstant(scored.submittedAt(), ZoneOffset.UTC),
                comparable,
                scored.evaluation(),
                scored.questionnaire().cutoffs());
    }

    private List<Scored> scored(String questionnaire, Scope scope) {
        return assessments.scored(scope, questionnaire).stream()
                .map(row -> new Scored(
                        row.id(), row.submittedAt(), catalog.require(questionnaire, row.version()), row.evaluation()))
                .toList();
    }

    /** @throws ProblemException when there is no such questionnaire */
    String known(@Nullable String questionnaire) {
        if (questionnaire == null || catalog.versions(questionnaire).isEmpty()) {
            var known = Sentences.oneOf(catalog.questionnaires().stream()
                    .map(found -> "`" + found.key() + "`")
                    .toList());
            throw ProblemException.invalid(
                    questionnaire == null
                            ? Fault.ofParameter(
                                    "questionnaire", "required", "`questionnaire` is required: use " + known + ".")
                            : Fault.ofParameter(
                                    "questionnaire",
                                    "unknown_value",
                                    "There is no such questionnaire: use " + known + "."));
        }
        return questionnaire;
    }
}
