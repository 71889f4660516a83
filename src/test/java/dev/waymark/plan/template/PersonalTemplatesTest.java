package dev.waymark.plan.template;

import static dev.waymark.catalog.MadeUp.doneByAssessment;
import static dev.waymark.catalog.MadeUp.easing;
import static dev.waymark.catalog.MadeUp.goals;
import static dev.waymark.catalog.MadeUp.habit;
import static dev.waymark.catalog.MadeUp.step;
import static dev.waymark.catalog.MadeUp.steps;
import static dev.waymark.catalog.MadeUp.strategy;
import static dev.waymark.catalog.MadeUp.with;
import static dev.waymark.catalog.MadeUp.withSmallStart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.PlanTemplate;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.SmallStart;
import dev.waymark.catalog.StepVariant;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.catalog.TemplateVariant;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalTemplatesTest {

    private static final PersonalTemplates ANYBODYS = new PersonalTemplates(null, Optional.empty(), null);
    private static final PersonalTemplates STUCK = shown(true, false);
    private static final PersonalTemplates TIRED = shown(false, true);

    private static final Strategy WALKS = strategy(
            "walks",
            Load.NEUTRAL,
            withSmallStart(step("map", 40), "Look out of the window", 5),
            withSmallStart(step("walk", 60, "map"), "Walk around the block", 10));

    private static final Strategy REST = strategy(
            "rest",
            Load.RESTORING,
            step("name", 10),
            habit("close", 10, "FREQ=WEEKLY;COUNT=8", "name"),
            step("sort", 10, "name"),
            step("help", 15),
            easing(step("lighten", 30, "sort", "name")));

    private static PersonalTemplates shown(boolean inaction, boolean exhaustion) {
        return new PersonalTemplates(
                null, Optional.of(new Profile(null, inaction, exhaustion, Map.of(), Instant.EPOCH)), null);
    }

    private static List<TemplateStep> stepsOf(List<TemplateGoal> goals) {
        return goals.stream().flatMap(goal -> goal.steps().stream()).toList();
    }

    @Test
    void areTheirOwnForMostPeople() {
        assertThat(ANYBODYS.goals(WALKS)).isEqualTo(WALKS.template().goals());
        assertThat(TIRED.goals(WALKS)).isEqualTo(WALKS.template().goals());
        assertThat(shown(false, false).goals(REST)).isEqualTo(REST.template().goals());
    }

    @Test
    void beginWithTheirSmallStartForMembersWhoDoNotAct() {
        assertThat(stepsOf(STUCK.goals(WALKS)))
                .extracting(TemplateStep::key, TemplateStep::title, TemplateStep::effortMinutes, TemplateStep::after)
                .containsExactly(
                        tuple("map", "Look out of the window", 5, List.of()),
                        tuple("walk", "Do walk", 60, List.of("map")),
                        tuple("look-back", "Do look-back", 20, List.of("walk")));
    }

    @Test
    void beginAsTheyAreWithoutASmallStart() {
        var plain = strategy("plain", Load.NEUTRAL, steps("one", "two"));
        assertThat(STUCK.goals(plain)).isEqualTo(plain.template().goals());
    }

    @Test
    void haveWhatEasesTheLoadFirstForExhaustedMembers() {
        assertThat(stepsOf(TIRED.goals(REST)))
                .extracting(TemplateStep::key)
                .containsExactly("name", "sort", "lighten", "close", "help", "look-back");
        assertThat(TIRED.isEasing(REST, "lighten")).isTrue();
        assertThat(TIRED.isEasing(REST, "name")).isFalse();
    }

    @Test
    void easeNothingForOthers() {
        assertThat(STUCK.isEasing(REST, "lighten")).isFalse();
        assertThat(ANYBODYS.isEasing(REST, "lighten")).isFalse();
    }

    /** Only rest can come before everything else. */
    @ParameterizedTest
    @EnumSource(value = Load.class, names = "RESTORING", mode = EnumSource.Mode.EXCLUDE)
    void easeNothingByOtherStrategies(Load load) {
        var other = strategy("other", load, step("one", 30), easing(step("two", 30)));
        assertThat(TIRED.isEasing(other, "two")).isFalse();
        assertThat(TIRED.goals(other)).isEqualTo(other.template().goals());
    }

    @Test
    void doBothForExhaustedMembersWhoDoNotAct() {
        var rest = strategy(
                "rest",
                Load.RESTORING,
                step("help", 15),
                withSmallStart(step("name", 10), "Name one", 5),
                easing(withSmallStart(step("lighten", 30, "name"), "Pick one", 5)));
        assertThat(stepsOf(shown(true, true).goals(rest)))
                .extracting(TemplateStep::key, TemplateStep::effortMinutes)
                .containsExactly(tuple("name", 5), tuple("lighten", 30), tuple("help", 15), tuple("look-back", 20));
    }

    private static final TemplateVariant OTHER_EMPLOYER = new TemplateVariant(
            "other-employer", "Elsewhere", List.of("values"), List.of("field"), goals("elsewhere", steps("search")));

    private static final TemplateVariant OTHER_FIELD = new TemplateVariant(
            "other-field", "Something else", List.of("field", "interests"), List.of(), goals("else", steps("try-out")));

    private static final Strategy CHANGE = strategy(
            "change",
            Load.ADDING,
            new PlanTemplate(goals("change", steps("look")), List.of(OTHER_EMPLOYER, OTHER_FIELD)));

    private static PersonalTemplates shown(Map<String, Double> severities, Map<String, String> chosen) {
        return new PersonalTemplates(
                null, Optional.of(new Profile(null, false, false, severities, Instant.EPOCH)), chosen);
    }

    @Test
    void readAsTheSituationAsks() {
        var ad = new StepVariant(
                List.of(Situation.LOOKING), "Answer an ad", null, new SmallStart("Read an ad", "Read an ad", 5), null);
        var ask = strategy("ask", Load.NEUTRAL, with(withSmallStart(step("ask", 30), "Write a sentence", 10), ad));
        var looking = new Profile(null, true, false, Map.of(), Instant.EPOCH);
        assertThat(stepsOf(new PersonalTemplates(Situation.LOOKING, Optional.of(looking), null).goals(ask)))
                .extracting(TemplateStep::title)
                .startsWith("Read an ad");
        assertThat(stepsOf(STUCK.goals(ask))).extracting(TemplateStep::title).startsWith("Write a sentence");
    }

    @ParameterizedTest
    @CsvSource({
        "50.01, 50, 0, elsewhere",
        "51, , 0, change",
        "51, 51, 0, change",
        "50, 0, 0, change",
        "51, 51, 51, else",
        "51, 20, 51, elsewhere"
    })
    void areThoseOfTheFirstVariantThatFits(Double values, @Nullable Double field, Double interests, String goal) {
        var severities = new HashMap<>(Map.of("values", values, "interests", interests));
        if (field != null) {
            severities.put("field", field);
        }
        assertThat(shown(severities, Map.of()).goals(CHANGE).get(0).key()).isEqualTo(goal);
    }

    @Test
    void areThoseOfTheVariantThatWasChosen() {
        var severities = Map.of("values", 80.0, "field", 20.0);
        var chosen = Map.of("change", "other-field");
        assertThat(shown(severities, chosen).goals(CHANGE)).isEqualTo(OTHER_FIELD.goals());
        assertThat(shown(severities, Map.of("walks", "other-field")).goals(CHANGE))
                .isEqualTo(OTHER_EMPLOYER.goals());
        assertThat(new PersonalTemplates(null, Optional.empty(), chosen).goals(CHANGE))
                .isEqualTo(OTHER_FIELD.goals());
        assertThat(ANYBODYS.goals(CHANGE)).isEqualTo(CHANGE.template().goals());
    }

    private static final Strategy FIND_OUT = strategy(
            "find-out",
            Load.NEUTRAL,
            withSmallStart(doneByAssessment(step("answer", 20)), "Answer one question", 5),
            withSmallStart(step("read", 30, "answer"), "Read a line", 5));

    @Test
    void findDoneWhatAnAssessmentDoes() {
        assertThat(stepsOf(STUCK.goals(FIND_OUT)))
                .extracting(TemplateStep::title, STUCK::doneAt)
                .containsExactly(
                        tuple("Do answer", Optional.of(Instant.EPOCH)),
                        tuple("Read a line", Optional.empty()),
                        tuple("Do look-back", Optional.empty()));
        assertThat(stepsOf(ANYBODYS.goals(FIND_OUT)))
                .extracting(ANYBODYS::doneAt)
                .containsOnly(Optional.empty());
    }

    @Test
    void beginWithNothingSmallWhenNothingIsLeft() {
        var answered = strategy("answered", Load.NEUTRAL, doneByAssessment(step("answer", 20)));
        assertThat(STUCK.goals(answered)).isEqualTo(answered.template().goals());
    }
}
