package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each rule finds its error where it is, and nothing else. */
class WorksheetRulesTest {

    private static final String STRATEGY = """
            private: true
            causes: []
            template: {goals: [{key: garden, steps: [{key: sow, after: [], record: plant}]}]}
            worksheet:
            """;

    private static final String FIGURE = """
            figures:
              - key: first
                title: First
                unit: count
                meaning: How it is.
                says: [{text: It is so.}]
                empty: Begin.
                %s
            """;

    private static String garden() {
        try {
            return Files.readString(Path.of("src/test/resources/worksheets/garden.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ContentFile file(String worksheet) throws IOException {
        return ContentFile.parse("strategies/it.yaml", STRATEGY + worksheet.indent(2));
    }

    private static List<String> faults(String worksheet) throws IOException {
        var rules = new CatalogRules(List.of(), List.of(file(worksheet)), List.of());
        return rules.faults().stream()
                .filter(fault -> !fault.contains("have weights"))
                .toList();
    }

    private static Schema schema() throws IOException {
        var strategy = (ObjectNode) new ObjectMapper()
                .readTree(Path.of("src/main/resources/catalog/schema/strategy.schema.json")
                        .toFile());
        return SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(strategy.retain("$schema", "$defs").put("$ref", "#/$defs/worksheet"));
    }

    @Test
    void aWorksheetThatIsSoundHasNoErrors() throws IOException {
        assertThat(ContentFile.parse("it", garden()).faults(schema())).isEmpty();
        assertThat(faults(garden())).isEmpty();
    }

    @Test
    void anErrorIsNamedWithItsLine() throws IOException {
        assertThat(faults(garden().replace("of: plant\n    name: day", "of: bush\n    name: day")))
                .contains("strategies/it.yaml:38: /worksheet/records/1/of `bush` is not known");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/worksheets/wrong-worksheets.csv", delimiter = '|', quoteCharacter = '~')
    void findsWhatIsWrong(String part, @Nullable String wrong, String fault) throws IOException {
        assertThat(garden()).contains(part);
        assertThat(faults(garden().replace(part, Objects.requireNonNullElse(wrong, ""))))
                .anySatisfy(found -> assertThat(found).endsWith(" /worksheet" + fault));
    }

    @Test
    void aGoalIsProposedBecauseOfOneFigure() throws IOException {
        var rule = "  - {goal: garden, figure: grown, atLeast: 3}\n";
        assertThat(faults(garden().replace(rule, rule + rule)))
                .containsExactly("strategies/it.yaml:88: /worksheet/doneWhen/1/goal has a figure already");
    }

    @Test
    void aKindThatBelongsToItselfIsRefused() throws IOException {
        assertThat(faults(garden().replace("name: name\n", "name: name\n    of: watering\n")))
                .anySatisfy(
                        found -> assertThat(found)
                                .endsWith(
                                        "/worksheet/records/1/of `plant` belongs to something itself, so nothing can belong to it"));
    }

    @Test
    void aStepNamesAKindOfRecord() throws IOException {
        var text = STRATEGY.replace("record: plant", "record: bush") + garden().indent(2);
        assertThat(new CatalogRules(List.of(), List.of(ContentFile.parse("it", text)), List.of()).faults())
                .anySatisfy(found -> assertThat(found).endsWith("steps/0/record `bush` is not known"));
    }

    private static List<String> faultsOf(String figure) throws IOException {
        var garden = garden();
        var before = garden.substring(0, garden.indexOf("figures:"));
        return faults(before + FIGURE.formatted(figure.replace("; ", "\n    "))).stream()
                .map(fault -> fault.substring(fault.indexOf("/figures/0") + "/figures/0".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/worksheets/right-figures.csv", delimiter = '|', quoteCharacter = '~')
    void aFunctionTakesWhatItNeeds(String figure) throws IOException {
        assertThat(faultsOf(figure)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/worksheets/wrong-figures.csv", delimiter = '|', quoteCharacter = '~')
    void aFunctionGetsWhatItNeedsAndNothingElse(String figure, String fault) throws IOException {
        assertThat(faultsOf(figure)).contains(fault.startsWith("/") ? fault : " " + fault);
    }

    @Test
    void pairsAreOfOneKind() throws IOException {
        var mixed = garden().replace(
                        "label: Another, type: choice, required: true, from: plant",
                        "label: Another, type: choice, required: true, from: match");
        assertThat(faults(mixed))
                .anySatisfy(found ->
                        assertThat(found).endsWith("/figures/2/fields are choices among different kinds of records"));
    }
}
