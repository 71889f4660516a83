package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault of a content file is named with the file and the line. */
class InvalidContentTest {

    private static final Path CONTENT = Path.of("src/main/resources/catalog");

    private static String strategy(String key) throws IOException {
        return Files.readString(CONTENT.resolve("strategies/" + key + ".yaml"));
    }

    private static int lineOf(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private static List<String> rules(String strategy) throws IOException {
        var causes = ContentFile.read(CONTENT.resolve("causes.yaml"));
        var others = List.of(
                ContentFile.parse("strategies/it.yaml", strategy),
                ContentFile.read(CONTENT.resolve("strategies/build-your-network.yaml")),
                ContentFile.read(CONTENT.resolve("strategies/set-goals.yaml")),
                ContentFile.read(CONTENT.resolve("strategies/use-employer-programs.yaml")));
        return new CatalogRules(List.of(causes), others, List.of())
                .faults().stream()
                        .filter(fault -> fault.startsWith("strategies/it.yaml"))
                        .toList();
    }

    @Test
    void aSchemaFaultIsNamedWithItsLine() throws IOException {
        var schema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(Files.readString(CONTENT.resolve("schema/strategy.schema.json")), InputFormat.JSON);
        var text = strategy("find-a-mentor").replace("load: neutral", "load: heavy");
        var faults = ContentFile.parse("strategies/it.yaml", text).faults(schema);
        assertThat(faults)
                .singleElement()
                .asString()
                .startsWith("strategies/it.yaml:%d: /load".formatted(lineOf(text, "load: heavy")));
    }

    @Test
    void weightsThatDoNotSumToOneAreRefused() throws IOException {
        var faults = rules(strategy("find-a-mentor").replace("weight: 0.55", "weight: 0.54"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("/causes have weights that add up to 0.99, not 1"));
    }

    @Test
    void keysThatResolveToNothingAreRefused() throws IOException {
        var text = strategy("find-a-mentor").replaceFirst("cause: isolation", "cause: boredom");
        assertThat(rules(text))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("strategies/it.yaml:%d: ".formatted(lineOf(text, "cause: boredom")))
                        .contains("`boredom` is not known"));
    }

    @Test
    void stepsThatWaitForEachOtherAreRefused() throws IOException {
        var text =
                strategy("find-a-mentor").replaceFirst("after: \\[]", "after: [" + lastStepOf("find-a-mentor") + "]");
        assertThat(rules(text)).anySatisfy(fault -> assertThat(fault).contains("in a cycle"));
    }

    private static String lastStepOf(String key) {
        var goals = new CatalogLoader()
                .load()
                .strategy(key)
                .orElseThrow()
                .template()
                .goals();
        return goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> !step.after().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .key();
    }
}
