package dev.waymark.assessment;

import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An item of the questionnaire in words.")
public record Statement(
        @Schema(description = "The item's key.", examples = "exhaustion-1")
        String key,

        @Schema(description = "The statement to agree or disagree with.", examples = "After work, I am worn out.")
        String text) {

    /** The items with these keys, in their order. */
    static List<Statement> of(Questionnaire questionnaire, List<String> keys) {
        return keys.stream().map(key -> of(questionnaire, key)).toList();
    }

    /** @throws IllegalArgumentException if there is no such item, which is an error in the content */
    private static Statement of(Questionnaire questionnaire, String key) {
        for (Item item : questionnaire.items()) {
            if (item.key().equals(key)) {
                return new Statement(item.key(), item.text());
            }
        }
        throw new IllegalArgumentException("%s has no item %s".formatted(questionnaire.key(), key));
    }
}
