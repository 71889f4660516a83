package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the questionnaire that a request names, and checks answers against it. */
@ApplicationScoped
class QuestionnaireLookup {

    static final String UNKNOWN = "There is no such questionnaire: choose one of those listed.";

    private final Catalog catalog;

    QuestionnaireLookup(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The questionnaire that answers belong to, in the requested version.
     *
     * @param key null when the request names none, which is already reported as an error
     * @param faults gets an error when there is no such questionnaire or version, and one for every invalid answer
     */
    Optional<Questionnaire> find(
            @Nullable String key, @Nullable Integer version, @Nullable Map<String, Answer> answers, Faults faults) {
        if (key == null) {
            return Optional.empty();
        }
        var latest = catalog.questionnaire(key);
        var found = version == null ? latest : catalog.questionnaire(key, version);
        if (latest.isEmpty()) {
            faults.add(Fault.at("/questionnaire", FaultCode.UNKNOWN_REFERENCE, UNKNOWN)
                    .allowing(keys(catalog)));
        } else if (found.isEmpty()) {
            faults.add(Fault.at(
                            "/version",
                            FaultCode.UNKNOWN_REFERENCE,
                            "The questionnaire has no version %d: choose one of those listed.".formatted(version))
                    .allowing(versions(key)));
        }
        if (answers != null) {
            found.or(() -> latest).ifPresent(questionnaire -> check(questionnaire, answers, faults));
        }
        return found;
    }

    /** The keys of all questionnaires, of which a request must name one. */
    static List<String> keys(Catalog catalog) {
        return catalog.questionnaires().stream().map(Questionnaire::key).toList();
    }

    private List<String> versions(String key) {
        return catalog.versions(key).stream()
                .map(found -> String.valueOf(found.version()))
                .toList();
    }

    /** Adds an error for every answer to an unknown item or outside the answer scale. */
    static void check(Questionnaire questionnaire, Map<String, Answer> answers, Faults faults) {
        var items = questionnaire.items().stream().map(Questionnaire.Item::key).collect(Collectors.toSet());
        var scale = questionnaire.scale();
        answers.forEach((key, answer) -> {
            var value = answer.value();
            if (!items.contains(key)) {
                var shown = key.length() <= 60 ? key : key.substring(0, 60) + "...";
                faults.add(Fault.at(
                        pointer(key),
                        FaultCode.UNKNOWN_REFERENCE,
                        "`%s` is not an item of `%s`: check its key.".formatted(shown, questionnaire.key())));
            } else if (value != null && (value < scale.min() || value > scale.max())) {
                faults.add(Fault.at(
                        pointer(key),
                        FaultCode.OUT_OF_RANGE,
                        "%d is not on the scale: answer %d to %d, or say that it does not apply."
                                .formatted(value, scale.min(), scale.max())));
            }
        });
    }

    private static String pointer(String item) {
        return "/answers" + Fault.segment(item);
    }
}
