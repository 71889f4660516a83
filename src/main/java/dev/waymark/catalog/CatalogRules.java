package dev.waymark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for the catalog that no schema can express: keys resolve, weights sum to 1, steps can be ordered. */
final class CatalogRules {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> causes = new HashSet<>();
    private final Set<String> strategies = new HashSet<>();

    CatalogRules(List<ContentFile> causeFiles, List<ContentFile> strategyFiles, List<ContentFile> questionnaireFiles) {
        causeFiles.forEach(this::readCauses);
        var numbers = new HashSet<Integer>();
        strategyFiles.forEach(file -> {
            unique(strategies, file, "/key");
            if (!numbers.add(file.tree().path("number").asInt())) {
                faults.add(file.fault("/number", "is already the number of another strategy"));
            }
        });
        strategyFiles.forEach(this::checkStrategy);
        var versions = new HashSet<String>();
        questionnaireFiles.forEach(file -> checkQuestionnaire(file, versions));
    }

    List<String> faults() {
        return faults;
    }

    private void readCauses(ContentFile file) {
        for (var index = 0; index < file.tree().path("causes").size(); index++) {
            unique(causes, file, "/causes/%d/key".formatted(index));
        }
        for (var needed : List.of(Cause.INACTION, Cause.EXHAUSTION)) {
            if (!causes.contains(needed)) {
                faults.add(file.fault("/causes", "lack `%s`, which the ranking needs".formatted(needed)));
            }
        }
    }

    private void unique(Set<String> seen, ContentFile file, String pointer) {
        if (!seen.add(file.tree().at(pointer).asText())) {
            faults.add(file.fault(
                    pointer,
                    "`%s` is already taken".formatted(file.tree().at(pointer).asText())));
        }
    }

    private void checkStrategy(ContentFile file) {
        var sum = BigDecimal.ZERO;
        var weights = file.tree().path("causes");
        for (var index = 0; index < weights.size(); index++) {
            resolve(causes, file, "/causes/%d/cause".formatted(index));
            sum = sum.add(weights.get(index).path("weight").decimalValue());
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            faults.add(file.fault("/causes", "have weights that add up to %s, not 1".formatted(sum)));
        }
        for (var index = 0; index < file.tree().path("related").size(); index++) {
            resolve(strategies, file, "/related/" + index);
        }
        checkTemplate(file);
        faults.addAll(WorksheetRules.faults(file));
    }

    private void checkTemplate(ContentFile file) {
        checkSteps(file, "/template/goals");
        var variants = file.tree().at("/template/variants");
        var keys = new HashSet<String>();
        for (var index = 0; index < variants.size(); index++) {
            var pointer = "/template/variants/" + index;
            unique(keys, file, pointer + "/key");
            for (var condition : List.of(pointer + "/above", pointer + "/notAbove")) {
                for (var cause = 0; cause < file.tree().at(condition).size(); cause++) {
                    resolve(causes, file, condition + "/" + cause);
                }
            }
            checkSteps(file, pointer + "/goals");
        }
    }

    private void resolve(Set<String> known, ContentFile file, String pointer) {
        var key = file.tree().at(pointer).asText();
        if (!known.contains(key)) {
            faults.add(file.fault(pointer, "`%s` is not known".formatted(key)));
        }
    }

    private void checkSteps(ContentFile file, String goals) {
        var after = new HashMap<String, Set<String>>();
        eachStep(file, goals, (pointer, step) -> {
            var names = new HashSet<String>();
            step.path("after").forEach(name -> names.add(name.asText()));
            if (after.put(step.path("key").asText(), names) != null) {
                faults.add(file.fault(pointer + "/key", "is already the key of another step"));
            }
        });
        eachStep(file, goals, (pointer, step) -> {
            for (var index = 0; index < step.path("after").size(); index++) {
                resolve(after.keySet(), file, pointer + "/after/" + index);
            }
        });
        var records = new HashSet<String>();
        file.tree()
                .at("/worksheet/records")
                .forEach(kind -> records.add(kind.path("key").asText()));
        eachStep(file, goals, (pointer, step) -> {
            if (step.has("record")) {
                resolve(records, file, pointer + "/record");
            }
        });
        if (hasCycle(after)) {
            faults.add(file.fault(goals, "have steps that wait for each other in a cycle"));
        }
    }

    private interface StepVisitor {
        void visit(String pointer, JsonNode step);
    }

    private static void eachStep(ContentFile file, String goals, StepVisitor visitor) {
        for (var goal = 0; goal < file.tree().at(goals).size(); goal++) {
            var steps = file.tree().at("%s/%d/steps".formatted(goals, goal));
            for (var step = 0; step < steps.size(); step++) {
                visitor.visit("%s/%d/steps/%d".formatted(goals, goal, step), steps.get(step));
            }
        }
    }

    /** Removes steps that wait for nothing until none is left, or only a cycle. */
    private static boolean hasCycle(Map<String, Set<String>> after) {
        var waiting = new HashMap<>(after);
        while (waiting.entrySet()
                .removeIf(step -> step.getValue().stream().noneMatch(name -> waiting.containsKey(name)))) {}
        return !waiting.isEmpty();
    }

    private void checkQuestionnaire(ContentFile file, Set<String> versions) {
        if (!versions.add(file.tree().path("key").asText() + "@"
                + file.tree().path("version").asInt())) {
            faults.add(file.fault("/version", "appears twice"));
        }
        var scale = file.tree().path("scale");
        if (scale.path("labels").size()
                != scale.path("max").asInt() - scale.path("min").asInt() + 1) {
            faults.add(file.fault("/scale/labels", "must have one label per answer"));
        }
        var items = new HashSet<String>();
        for (var index = 0; index < file.tree().path("items").size(); index++) {
            unique(items, file, "/items/%d/key".formatted(index));
            resolve(causes, file, "/items/%d/cause".formatted(index));
        }
        var normed = new HashSet<String>();
        for (var index = 0; index < file.tree().at("/normGroup/scales").size(); index++) {
            unique(normed, file, "/normGroup/scales/%d/cause".formatted(index));
            resolve(causes, file, "/normGroup/scales/%d/cause".formatted(index));
        }
    }
}
