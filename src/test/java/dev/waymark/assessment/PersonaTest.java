package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.ShippedContent;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Situation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Would a coach stand behind what the shipped content says to people as coaches meet them? */
class PersonaTest {

    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();
    private static final Path PERSONAS = Path.of("src/test/resources/personas/personas.yaml");

    record Persona(
            String name,
            @Nullable Situation situation,
            String story,
            String coach,
            double rest,
            Map<String, Double> severities,
            @Nullable List<String> notApplicable,
            Expectation expect) {}

    record Expectation(
            @Nullable List<String> topThree,
            @Nullable List<String> startWith,
            boolean only,
            @Nullable Integer atMost,
            @Nullable List<String> notAdvised,
            @Nullable List<String> unfit,
            boolean signpost) {}

    static Stream<Arguments> personas() throws IOException {
        var yaml = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        return Stream.of(yaml.readValue(PERSONAS.toFile(), Persona[].class))
                .flatMap(persona -> Stream.of("career-rut", "career-rut-short")
                        .map(form -> Arguments.of(persona.name(), form, persona)));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("personas")
    void getsWhatACoachExpects(String name, String form, Persona persona) {
        var result = result(form, persona);
        var expected = persona.expect();
        var advised = result.startWith().strategies();
        assertThat(result.strategies().stream().limit(3).map(RankedStrategy::key))
                .as("the first three: %s", persona.coach())
                .containsAll(orNone(expected.topThree()));
        assertThat(advised).as("startWith: %s", persona.coach()).containsAll(orNone(expected.startWith()));
        if (expected.only()) {
            assertThat(advised).as("nothing else").hasSameSizeAs(orNone(expected.startWith()));
        }
        assertThat(advised)
                .hasSizeLessThanOrEqualTo(expected.atMost() == null ? 3 : expected.atMost())
                .doesNotContainAnyElementsOf(expected.notAdvised() == null ? List.of("none") : expected.notAdvised());
        assertThat(result.strategies().stream()
                        .filter(strategy -> !strategy.applicable())
                        .map(RankedStrategy::key))
                .isEqualTo(orNone(expected.unfit()));
        assertThat(result.signposts()).hasSize(expected.signpost() ? 1 : 0);
    }

    private static List<String> orNone(@Nullable List<String> keys) {
        return keys == null ? List.of() : keys;
    }

    private static ResultView result(String form, Persona persona) {
        var questionnaire = ShippedContent.questionnaire(form);
        Map<String, List<Questionnaire.Item>> scales =
                questionnaire.items().stream().collect(Collectors.groupingBy(Questionnaire.Item::cause));
        Map<String, Answer> answers = new HashMap<>();
        scales.forEach((cause, items) -> {
            if (orNone(persona.notApplicable()).contains(cause)) {
                items.forEach(item -> answers.put(item.key(), Answer.NOT_APPLICABLE));
            } else {
                answer(items, persona.severities().getOrDefault(cause, persona.rest()), answers);
            }
        });
        var sheet = new AnswerSheet(answers, persona.situation(), null);
        return ResultView.of(Evaluator.evaluate(questionnaire, CATALOG, sheet), CATALOG);
    }

    /** Answers that give this severity, as equal as they can be. */
    private static void answer(List<Questionnaire.Item> items, double severity, Map<String, Answer> answers) {
        int total = (int) Math.round(severity / 100 * 4 * items.size());
        for (int i = 0; i < items.size(); i++) {
            int keyed = 1 + total / items.size() + (i < total % items.size() ? 1 : 0);
            answers.put(items.get(i).key(), Answer.of(items.get(i).reversed() ? 6 - keyed : keyed));
        }
    }
}
