package dev.waymark.catalog.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.waymark.catalog.Catalogs;
import dev.waymark.platform.json.JsonSettings;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form can be drawn, filled in and kept for every kind of record, without knowing the strategy. */
class WorksheetFormTest {

    private static final ObjectMapper JSON = JsonSettings.mapper();
    private static final int MOST_OPTIONS = 20;

    static Stream<WorksheetDefinition> definitions() {
        return Stream.concat(
                Stream.of(WorksheetDefinition.of("garden", "Garden", Worksheets.garden())),
                Catalogs.shipped().snapshot().strategies().stream()
                        .map(strategy ->
                                WorksheetDefinition.of(strategy.key(), strategy.title(), strategy.worksheet())));
    }

    private static Stream<JsonNode> records(WorksheetDefinition definition) {
        return StreamSupport.stream(JSON.valueToTree(definition).path("records").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyLabelIsDrawn(WorksheetDefinition definition) {
        records(definition)
                .forEach(record -> assertThat(new DrawnForm(record).lines())
                        .hasSameSizeAs(record.path("schema").path("properties"))
                        .allMatch(line -> line.matches("\\S.+: [\\[(].*"), "has a label and a control"));
    }

    @Test
    void aFormTellsWhatToWrite() {
        var plant = records(WorksheetDefinition.of("garden", "Garden", Worksheets.garden()))
                .findFirst()
                .orElseThrow();
        assertThat(new DrawnForm(plant).lines())
                .startsWith(
                        "Name *: [          ]",
                        "Notes: [several lines]",
                        "Where it stands *: ( ) In the sun ( ) In the shade ( ) In the cellar",
                        "Which lamp it has *: [          ]",
                        "How many bulbs: [ 0 .. 12 ]",
                        "How it is doing *: [Dry 0 .. 4 Blooming]");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void whatIsFilledInIsAccepted(WorksheetDefinition definition) {
        var kinds = definition.records().iterator();
        records(definition).forEach(record -> {
            var form = new DrawnForm(record);
            var kind = kinds.next();
            var schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(kind.schema());
            for (var choice = 0; choice < MOST_OPTIONS; choice++) {
                for (var filled : Stream.of(form.filled(choice, true), form.filled(choice, false))
                        .toList()) {
                    assertThat(RecordSchemaPropertiesTest.accepts(schema, filled))
                            .as("%s", filled)
                            .isTrue();
                    assertThat(RecordFields.of(kindOf(kind), filled).faults().stream()
                                    .filter(fault -> !"/fields".equals(fault.pointer())))
                            .isEmpty();
                }
            }
            assertThat(RecordSchemaPropertiesTest.accepts(schema, JSON.createObjectNode()))
                    .isFalse();
        });
    }

    private static RecordKind kindOf(RecordDefinition kind) {
        return new RecordKind(
                kind.key(),
                kind.title(),
                kind.plural(),
                kind.prompt(),
                kind.of(),
                kind.name(),
                kind.fields(),
                kind.states());
    }
}
