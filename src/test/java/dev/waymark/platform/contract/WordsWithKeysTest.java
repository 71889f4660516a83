package dev.waymark.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.support.ContractDocument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person may read stands beside what a program reads: nobody has to look up a title or to translate a code. */
class WordsWithKeysTest {

    /** Where a key stands, and what its words are called: {@code title} where the object is about it. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("cause", "title"),
            Map.entry("strategy", "strategyTitle"),
            Map.entry("StrategyChoice.strategy", "title"),
            Map.entry("becomes", "becomesTitle"),
            Map.entry("strategies", "titles"),
            Map.entry("related", "relatedTitles"),
            Map.entry("level", "levelLabel"),
            Map.entry("levelBefore", "levelBeforeLabel"),
            Map.entry("levelAfter", "levelAfterLabel"),
            Map.entry("signal", "signalLabel"),
            Map.entry("load", "loadLabel"),
            Map.entry("horizon", "horizonLabel"),
            Map.entry("choice", "choiceLabel"),
            Map.entry("lifecycle", "lifecycleLabel"),
            Map.entry("scopes", "scopeLabels"),
            Map.entry("needs", "needLabels"),
            Map.entry("cadence", "cadenceLabel"),
            Map.entry("StepView.status", "statusLabel"),
            Map.entry("StepPreview.status", "statusLabel"),
            Map.entry("ChangedStep.status", "statusLabel"),
            Map.entry("OccurrenceView.status", "statusLabel"),
            Map.entry("AgendaItem.status", "statusLabel"),
            Map.entry("WorksheetRecordView.state", "stateLabel"),
            Map.entry("ConsentView.status", "statusLabel"),
            Map.entry("ConsentRequestView.status", "statusLabel"),
            Map.entry("AccessView.kind", "kindLabel"),
            Map.entry("WinView.code", "codeLabel"));

    /** The catalog as it was written, next to {@code GET /v1/causes}. */
    private static final Set<String> CONTENT = Set.of("QuestionnaireItem", "NormGroupScale", "TemplateGoal");

    @Test
    void everyKeyHasItsWordsBesideIt() {
        assertThat(responses()
                        .flatMap(schema ->
                                missing(schema.getKey(), schema.getValue().path("properties"))))
                .isEmpty();
    }

    private static Stream<String> missing(String schema, JsonNode properties) {
        return properties.properties().stream()
                .filter(property -> isKey(property.getValue()))
                .map(Map.Entry::getKey)
                .filter(key -> words(schema, key)
                        .filter(words -> !properties.has(words))
                        .isPresent())
                .map(key -> schema + "." + key);
    }

    private static Optional<String> words(String schema, String key) {
        return Optional.ofNullable(WORDS.getOrDefault(schema + "." + key, WORDS.get(key)));
    }

    /** A list of objects, such as the strategies of a result, has the words in each. */
    private static boolean isKey(JsonNode property) {
        var named = property.path("items").path("$ref").asText();
        return named.isEmpty() || ContractDocument.at(named.substring(1)).has("enum");
    }

    private static Stream<Map.Entry<String, JsonNode>> responses() {
        return ContractDocument.at("/components/schemas").properties().stream()
                .filter(schema -> !CONTENT.contains(schema.getKey()))
                .filter(schema -> !isRequest(schema.getValue()));
    }

    private static boolean isRequest(JsonNode schema) {
        return schema.path("additionalProperties").isBoolean();
    }
}
