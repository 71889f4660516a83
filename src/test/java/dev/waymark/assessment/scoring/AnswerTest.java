package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsAndWritesNumbersAndNotApplicable() throws JsonProcessingException {
        String json = "{\"a\":4,\"b\":\"not_applicable\"}";
        Map<String, Answer> answers = JSON.readValue(json, new TypeReference<>() {});
        assertThat(answers).isEqualTo(Map.of("a", Answer.of(4), "b", Answer.NOT_APPLICABLE));
        assertThat(JSON.writeValueAsString(new TreeMap<>(answers))).isEqualTo(json);
    }

    @Test
    void readsAWholeNumberWithAFractionOfZero() throws JsonProcessingException {
        assertThat(JSON.readValue("3.0", Answer.class)).isEqualTo(Answer.of(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "\"3\"", "\"n/a\"", "true", "[]", "{}", "4294967297", "1e400"})
    void refusesAnythingElse(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Answer.class)).isInstanceOf(JsonProcessingException.class);
    }
}
