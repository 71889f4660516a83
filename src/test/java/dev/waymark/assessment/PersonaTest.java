package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.ShippedContent;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.SignpostCode;
import dev.waymark.catalog.Situation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People as coaches meet them, on both forms: is the advice what a coach would give? */
class PersonaTest {

    private static final Path PERSONAS = Path.of("src/test/resources/personas/personas.yaml");
    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();
    private static final int FIRST_PLACES = 3;

    record Persona(
            String name,
            @Nullable Situation situation,
            String story,
            String coach,
            double rest,
            Map<String, Double> severities,
            @Nullable List<String> notApplicable,
            Expected expect) {

        boolean applies(String scale) {
            return notApplicable == null || !notApplicable.contains(scale);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Expected(
            @Nullable List<String> topThree,
            @Nullable List<String> startWith,
            boolean only,
            @Nullable Integer atMost,
            @Nullable List<String> notAdvised,
            @Nullable List<String> unfit,
            boolean signpost) {}

    static List<Persona> personas() throws IOException {
        var yaml = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        return List.of(yaml.readValue(PERSONAS.toFile(), Persona[].class));
    }

    static Stream<Arguments> personasOnBothForms() throws IOException {
        return personas().stream()
                .flatMap(persona -> Stream.of("career-rut", "career-rut-short")
                        .map(form -> Arguments.of(persona, ShippedContent.questionnaire(form))));
    }

    @Test
    void theyCoverEverySituation() throws IOException {
        assertThat(personas())
                .hasSizeGreaterThanOrEqualTo(24)
                .extracting(Persona::situation)
                .contains(Situation.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personasOnBothForms")
    void getsTheAdviceThatACoachWouldGive(Persona persona, Questionnaire form) {
        var sheet = new AnswerSheet(answers(persona, form), persona.situation(), null);
        var result = ResultView.of(Evaluator.evaluate(form, CATALOG, sheet), form, CATALOG);
        var expected = persona.expect();
        var check = new SoftAssertions();
        check.assertThat(result.strategies().subList(0, FIRST_PLACES))
                .as("first three")
                .extracting(RankedStrategy::key)
                .containsAll(orNone(expected.topThree()));
        var advised = check.assertThat(result.startWith().strategies())
                .as("startWith")
                .containsAll(orNone(expected.startWith()))
                .doesNotContainAnyElementsOf(concerning(expected.notAdvised()));
        if (expected.only()) {
            advised.hasSameSizeAs(orNone(expected.startWith()));
        }
        if (expected.atMost() != null) {
            advised.hasSizeBetween(1, expected.atMost());
        }
        check.assertThat(result.strategies())
                .filteredOn(strategy -> !strategy.applicable())
                .extracting(RankedStrategy::key)
                .as("not applicable")
                .containsExactlyInAnyOrderElementsOf(orNone(expected.unfit()));
        check.assertThat(result.signposts())
                .extracting(Signpost::code)
                .as("signposts")
                .containsExactlyElementsOf(expected.signpost() ? List.of(SignpostCode.SUPPORT) : List.of());
        check.assertAll();
    }

    private static List<String> orNone(@Nullable List<String> keys) {
        return keys == null ? List.of() : keys;
    }

    /** AssertJ refuses to look for nothing. */
    private static List<String> concerning(@Nullable List<String> keys) {
        return keys == null ? List.of("no such strategy") : keys;
    }

    private static Map<String, Answer> answers(Persona persona, Questionnaire form) {
        var answers = new HashMap<String, Answer>();
        CATALOG.causes().stream().map(Cause::key).forEach(scale -> {
            var items = form.items().stream()
                    .filter(item -> item.cause().equals(scale))
                    .toList();
            var values = values(form, items, persona.severities().getOrDefault(scale, persona.rest()));
            for (var index = 0; index < items.size(); index++) {
                var answer = persona.applies(scale) ? Answer.of(values.get(index)) : Answer.NOT_APPLICABLE;
                answers.put(items.get(index).key(), answer);
            }
        });
        return answers;
    }

    /** The answers to the items of one scale that give it this severity, as even as possible. */
    private static List<Integer> values(Questionnaire form, List<Item> items, double severity) {
        var scale = form.scale();
        var steps = severity / 100 * (scale.max() - scale.min()) * items.size();
        assertThat(steps).as("steps of the answer scale").isEqualTo(Math.rint(steps));
        var values = new ArrayList<Integer>();
        for (var index = 0; index < items.size(); index++) {
            var keyed = scale.min() + ((int) steps + index) / items.size();
            values.add(items.get(index).reversed() ? scale.min() + scale.max() - keyed : keyed);
        }
        return values;
    }
}
