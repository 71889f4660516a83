package dev.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.platform.json.JsonSettings;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A result as JSON in a column of text: the database would put the numbers of {@code jsonb} into words at every read. */
@Converter
class ResultText implements AttributeConverter<@Nullable Evaluation, @Nullable String> {

    private static final ObjectMapper JSON = JsonSettings.mapperOfStored();
    private static final ObjectReader READER = JSON.readerFor(Evaluation.class);
    private static final ObjectWriter WRITER = JSON.writerFor(Evaluation.class);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Evaluation result) {
        try {
            return result == null ? null : WRITER.writeValueAsString(result);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable Evaluation convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : READER.readValue(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
