package dev.waymark.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistinctValuesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json.replace('\'', '"'));
    }

    @Test
    void keepEachValueOfAMapOnce() throws JsonProcessingException {
        var body = read("{'answers': {'a': 1, 'b': 2, 'c': 1, 'd': 'x', 'e': 2.0}, 'skipped': {'f': 1, 'g': 1}}");
        assertThat(DistinctValues.in(body, List.of("answers", "absent")))
                .isEqualTo(read("{'answers': {'a': 1, 'b': 2, 'd': 'x', 'e': 2.0}, 'skipped': {'f': 1, 'g': 1}}"));
        assertThat(body.path("answers")).hasSize(5);
    }

    @Test
    void leaveAloneWhatIsNoMapAndWhatHasTooManyValues() throws JsonProcessingException {
        var many = IntStream.range(0, 60).mapToObj("'k%1$d': %1$d"::formatted).collect(Collectors.joining(", "));
        for (var json :
                List.of("{'answers': [1, 1]}", "{'answers': null}", "[1, 1]", "{'answers': {%s}}".formatted(many))) {
            assertThat(DistinctValues.in(read(json), List.of("answers"))).isEqualTo(read(json));
        }
    }

    @Test
    void areThoseOfMapsWhoseSchemaLooksAtNoKey() throws JsonProcessingException {
        var schema = read("""
                {'properties': {
                    'answers': {'type': 'object', 'additionalProperties': {'type': 'integer'}},
                    'few': {'type': 'object', 'additionalProperties': {'type': 'integer'}, 'maxProperties': 3},
                    'closed': {'type': 'object', 'additionalProperties': false},
                    'text': {'type': 'string'}}}""");
        assertThat(DistinctValues.maps(schema)).containsExactly("answers");
        assertThat(DistinctValues.maps(read("{}"))).isEmpty();
    }
}
