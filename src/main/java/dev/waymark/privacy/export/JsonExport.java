package dev.waymark.privacy.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an export as JSON: an array for each section, and an object for each row. */
final class JsonExport {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Content content;
    private final JsonGenerator json;
    private final List<Summary> summaries = new ArrayList<>();

    private JsonExport(Content content, OutputStream target) throws IOException {
        this.content = content;
        this.json = JSON.createGenerator(target);
    }

    /** Writes everything, and says how much that was. */
    static List<Summary> write(Content content, OutputStream target) throws SQLException, IOException {
        var export = new JsonExport(content, target);
        export.write();
        return export.summaries;
    }

    private void write() throws SQLException, IOException {
        try (json) {
            json.writeStartObject();
            json.writeStringField("schema", content.schema());
            json.writeStringField("memberId", content.memberId());
            json.writeStringField("exportedAt", content.exportedAt().toString());
            json.writeObjectFieldStart("sections");
            for (var section : content.sections()) {
                write(section);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void write(Section section) throws SQLException, IOException {
        var summary = new Summary(section);
        var columns = section.columns();
        json.writeArrayFieldStart(section.name());
        content.rows().read(section, values -> {
            summary.count(values);
            json.writeStartObject();
            for (var index = 0; index < columns.size(); index++) {
                json.writeFieldName(columns.get(index).property());
                write(values.get(index));
            }
            json.writeEndObject();
        });
        json.writeEndArray();
        summaries.add(summary);
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Values.Json part) {
            json.writeRawValue(part.text());
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (var element : list) {
                json.writeString(element.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
