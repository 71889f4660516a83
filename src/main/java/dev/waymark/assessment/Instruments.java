package dev.waymark.assessment;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the questionnaire that a request means, and holds answers against it. */
@ApplicationScoped
class Instruments {

    private final Catalog catalog;

    Instruments(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws ProblemException {@code validation-failed} when there is no such questionnaire or version */
    Questionnaire require(String key, @Nullable Integer version) {
        var latest = catalog.questionnaire(key)
                .orElseThrow(() -> ProblemException.invalid(Fault.at(
                        "/questionnaire",
                        "unknown_reference",
                        "There is no such questionnaire: `GET /v1/questionnaires` lists them.")));
        return version == null
                ? latest
                : catalog.questionnaire(key, version)
                        .orElseThrow(() -> ProblemException.invalid(Fault.at(
                                "/version",
                                "unknown_reference",
                                "`%s` has no version %d: the latest is %d."
                                        .formatted(key, version, latest.version()))));
    }

    /** Adds a fault for every answer that is to no item of the questionnaire or not on its scale. */
    static void check(Questionnaire questionnaire, Map<String, Answer> answers, Faults faults) {
        var items =
                questionnaire.items().stream().collect(Collectors.toMap(Questionnaire.Item::key, Function.identity()));
        var scale = questionnaire.scale();
        answers.forEach((key, answer) -> {
            var pointer = "/answers" + Fault.segment(key);
            var value = answer.value();
            if (!items.containsKey(key)) {
                var shown = key.length() <= 60 ? key : key.substring(0, 60) + "...";
                faults.add(Fault.at(
                        pointer,
                        "unknown_reference",
                        "`%s` is no item of `%s`: check its key.".formatted(shown, questionnaire.key())));
            } else if (value != null && (value < scale.min() || value > scale.max())) {
                faults.add(Fault.at(
                        pointer,
                        "out_of_range",
                        "%d is not on the scale: answer %d to %d, or \"not_applicable\"."
                                .formatted(value, scale.min(), scale.max())));
            }
        });
    }
}
