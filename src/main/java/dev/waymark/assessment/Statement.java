package dev.waymark.assessment;

import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An item of the questionnaire in words.")
public record Statement(
        @Schema(description = "The item's key.", examples = "exhaustion-1")
        String key,

        @Schema(description = "The statement to agree or disagree with.", examples = "After work, I am worn out.")
        String text) {

    /** The items with these keys, in their order. */
    static List<Statement> of(Questionnaire questionnaire, List<String> keys) {
        Map<String, Item> items =
                questionnaire.items().stream().collect(Collectors.toMap(Item::key, Function.identity()));
        return keys.stream()
                .map(items::get)
                .map(item -> new Statement(item.key(), item.text()))
                .toList();
    }
}
