package dev.waymark.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.waymark.support.ContractDocument;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated clients can read and write objects whose properties nobody knows beforehand. */
class OpenObjectsTest {

    private static Stream<JsonNode> within(JsonNode node) {
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(OpenObjectsTest::within));
    }

    private static boolean isObject(JsonNode schema) {
        var type = schema.path("type");
        return "object".equals(type.asText())
                || StreamSupport.stream(type.spliterator(), false).anyMatch(each -> "object".equals(each.asText()));
    }

    @Test
    void everyObjectSaysWhichPropertiesItMayHave() {
        assertThat(within(ContractDocument.at("/components/schemas")).filter(OpenObjectsTest::isObject))
                .isNotEmpty()
                .allMatch(schema -> schema.has("properties") || schema.has("additionalProperties"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AddWorksheetRecord/properties/fields",
                "UpdateWorksheetRecord/properties/fields",
                "WorksheetRecordView/properties/fields",
                "WorksheetRecordView/properties/formerFields",
                "RecordDefinition/properties/schema",
                "Resume"
            })
    void anObjectThatCanHaveAnySaysSo(String schema) {
        assertThat(ContractDocument.at("/components/schemas/" + schema).path("additionalProperties"))
                .isEqualTo(BooleanNode.TRUE);
    }
}
