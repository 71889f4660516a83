package dev.waymark.plan.template;

import static dev.waymark.catalog.MadeUp.easing;
import static dev.waymark.catalog.MadeUp.habit;
import static dev.waymark.catalog.MadeUp.step;
import static dev.waymark.catalog.MadeUp.steps;
import static dev.waymark.catalog.MadeUp.strategy;
import static dev.waymark.catalog.MadeUp.withSmallStart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalTemplatesTest {

    private static final PersonalTemplates ANYBODYS = new PersonalTemplates(Optional.empty());
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
            easing(step("lighten", 30, "sort")));

    private static PersonalTemplates shown(boolean inaction, boolean exhaustion) {
        return new PersonalTemplates(Optional.of(new Profile(null, inaction, exhaustion, Map.of())));
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
    void beginWithTheirSmallStartForWhoeverDoesNotAct() {
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
    void haveWhatEasesTheLoadFirstForWhoeverIsExhausted() {
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
    void doBothForWhoeverIsExhaustedAndDoesNotAct() {
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
}
