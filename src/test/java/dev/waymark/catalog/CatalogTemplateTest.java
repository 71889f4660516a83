package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans begin well: with a small start and a cue, on any day of the week, with or without an employer. */
class CatalogTemplateTest {

    private static final Set<CueType> STARTING = Set.of(CueType.TIME, CueType.EVENT);

    /** Dates come from a member's days off and from the cadence. */
    private static final Pattern FIXED_DAY =
            Pattern.compile("\\b((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)\\b", Pattern.CASE_INSENSITIVE);

    /** An employer that somebody looks for is none that they have. */
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?<!former )\\b(HR|([Mm]anager|[Bb]oss|[Ss]upervisor|[Cc]olleague|(my|your) employer)(e?s)?)\\b");

    static Stream<Strategy> strategies() {
        return CatalogContentTest.strategies().stream();
    }

    static Stream<Named<List<TemplateGoal>>> templates() {
        return strategies()
                .flatMap(strategy -> TemplateTexts.templates(strategy).map(goals -> Named.of(strategy.key(), goals)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasASmallStart(List<TemplateGoal> goals) {
        assertThat(goals.get(0).steps().get(0).smallStart()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysOfWhatKindEachCueIs(List<TemplateGoal> goals) {
        var steps = goals.stream().flatMap(goal -> goal.steps().stream());
        var all = steps.flatMap(CatalogTemplateTest::ifThens).flatMap(List::stream);
        assertThat(all.filter(ifThen -> ifThen.cueType() == null)).isEmpty();
    }

    /** An obstacle starts nothing: that cue may come second. */
    @ParameterizedTest
    @MethodSource("templates")
    void startsTheFirstStepOfEachGoalWithACue(List<TemplateGoal> goals) {
        var steps = goals.stream().map(goal -> goal.steps().get(0));
        var first = steps.flatMap(CatalogTemplateTest::ifThens).map(ifThens -> ifThens.get(0));
        assertThat(first.filter(ifThen -> !starts(ifThen))).isEmpty();
    }

    private static boolean starts(IfThen ifThen) {
        return ifThen.cueType() != null
                && STARTING.contains(ifThen.cueType())
                && !ifThen.cue().startsWith("If ");
    }

    private static Stream<List<IfThen>> ifThens(TemplateStep step) {
        return Stream.concat(
                Stream.of(step.ifThen()),
                step.variants().stream().map(StepVariant::ifThen).filter(Objects::nonNull));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void namesNoDayThatMayBeOff(Strategy strategy) {
        assertThat(TemplateTexts.of(strategy).filter(FIXED_DAY.asPredicate())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Situation.class, names = "EMPLOYED", mode = EnumSource.Mode.EXCLUDE)
    void speaksOfNoEmployerToPeopleWithoutOne(Situation situation) {
        var goals = strategies()
                .filter(strategy -> strategy.requires().isEmpty())
                .flatMap(TemplateTexts::templates)
                .flatMap(List::stream);
        assertThat(goals.flatMap(goal -> TemplateTexts.in(situation, goal)).filter(EMPLOYER.asPredicate()))
                .isEmpty();
    }
}
