package dev.waymark.assessment;

import dev.waymark.assessment.scoring.ItemSelection;
import dev.waymark.assessment.scoring.Remaining;
import dev.waymark.catalog.Questionnaire;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to ask next, and whether the answers are enough.")
public record NextItems(
        @Schema(
                description = "The items to ask next: their answers would narrow the ranking most. Empty if nothing"
                        + " is left to ask.")
        List<Statement> nextItems,

        @Schema(description = "How many more answers are needed before you can stop asking.")
        Remaining remaining,

        @Schema(description = ENOUGH) boolean sufficient) {

    static final String ENOUGH =
            "Whether you can stop asking: readiness is scored, and either the top three strategies are settled or every"
                    + " cause is scored. What does not apply, or was skipped, is not waited for.";

    static NextItems of(ItemSelection selection, Questionnaire questionnaire) {
        return new NextItems(
                Statement.of(questionnaire, selection.nextItems()), selection.remaining(), selection.sufficient());
    }
}
