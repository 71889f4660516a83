package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.Map;

/** How a questionnaire is presented to a person. */
enum Form {
    FULL("full", "career-rut"),
    SHORT("short", "career-rut-short"),

    /** Items of the full form, each time those that the result asks for, until it has enough or nothing is left. */
    ADAPTIVE("adaptive", "career-rut") {
        @Override
        Map<String, Answer> ask(Questionnaire questionnaire, CatalogSnapshot catalog, Map<String, Answer> sheet) {
            Map<String, Answer> answers = new HashMap<>();
            var selection = Evaluator.select(questionnaire, catalog, AnswerSheet.of(answers));
            while (!selection.sufficient() && !selection.nextItems().isEmpty()) {
                selection.nextItems().forEach(item -> answers.put(item, sheet.get(item)));
                selection = Evaluator.select(questionnaire, catalog, AnswerSheet.of(answers));
            }
            return answers;
        }
    };

    private final String title;
    private final String questionnaire;

    Form(String title, String questionnaire) {
        this.title = title;
        this.questionnaire = questionnaire;
    }

    String title() {
        return title;
    }

    /** The questionnaire whose items are asked, by key. */
    String questionnaire() {
        return questionnaire;
    }

    /** The answers that the service gets, out of all that the person would give. */
    Map<String, Answer> ask(Questionnaire asked, CatalogSnapshot catalog, Map<String, Answer> sheet) {
        return sheet;
    }
}
