package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped strategies promise beyond what the loader refuses. */
class CatalogContentTest {

    private static final Catalog CATALOG = new CatalogLoader().load();
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?:;])\\s+");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(not|never|no|nothing|nobody|none|without)\\b|n't", Pattern.CASE_INSENSITIVE);

    static List<Strategy> strategies() {
        return CATALOG.snapshot().strategies();
    }

    @Test
    void thereAreTwelveStrategiesElevenCausesAndReadiness() {
        assertThat(strategies()).extracting(Strategy::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(CATALOG.snapshot().causes()).hasSize(12);
        assertThat(CATALOG.snapshot().causes().get(11).key()).isEqualTo(Cause.INACTION);
        assertThat(CATALOG.snapshot().causes())
                .filteredOn(cause -> cause.kind() == Cause.Kind.READINESS)
                .hasSize(1);
    }

    @Test
    void everyCauseHasTwoStrategiesAndOneThatIsMostlyAboutIt() {
        for (var cause : CATALOG.snapshot().causes()) {
            if (cause.kind() == Cause.Kind.CAUSE) {
                var weights = strategies().stream()
                        .flatMap(strategy -> strategy.causes().stream())
                        .filter(weight -> weight.cause().equals(cause.key()))
                        .map(StrategyCause::weight)
                        .toList();
                assertThat(weights)
                        .as(cause.key())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .anyMatch(weight -> weight >= .4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void isDescribedAtALengthThatIsRead(Strategy strategy) {
        assertThat(strategy.description().split("\\s+")).hasSizeBetween(120, 250);
        assertThat(strategy.evidence())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(found -> found.url().startsWith("https://doi.org/10."));
        assertThat(strategy.related()).doesNotContain(strategy.key());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void hasATemplateThatAPersonCanBegin(Strategy strategy) {
        var goals = strategy.template().goals();
        var steps = goals.stream().flatMap(goal -> goal.steps().stream()).toList();
        assertThat(goals).extracting(TemplateGoal::horizon).contains(GoalHorizon.SHORT, GoalHorizon.LONG);
        assertThat(steps).hasSizeBetween(5, 9);
        assertThat(steps.get(0).after()).isEmpty();
        assertThat(steps.get(0).effortMinutes())
                .isEqualTo(strategy.firstStepMinutes())
                .isLessThanOrEqualTo(30);
        assertThat(steps.stream()
                        .filter(step -> step.cadence() != null)
                        .mapToInt(CatalogContentTest::minutesAWeek)
                        .sum())
                .isBetween(1, 30);
    }

    private static int minutesAWeek(TemplateStep step) {
        var rule = String.valueOf(step.cadence());
        var days = rule.replaceAll(".*BYDAY=([A-Z,]+).*", "$1");
        var times = rule.startsWith("FREQ=DAILY") ? 7 : days.equals(rule) ? 1 : days.split(",").length;
        return times * step.effortMinutes();
    }

    @Test
    void noTwoStrategiesShareASentence() {
        var owners = new HashMap<String, String>();
        var shared = new ArrayList<String>();
        for (var strategy : strategies()) {
            sentences(strategy).distinct().forEach(sentence -> {
                var owner = owners.putIfAbsent(sentence, strategy.key());
                if (owner != null) {
                    shared.add("%s and %s: %s".formatted(owner, strategy.key(), sentence));
                }
            });
        }
        assertThat(shared).isEmpty();
    }

    private static Stream<String> sentences(Strategy strategy) {
        var texts = Stream.of(
                Stream.of(strategy.title(), strategy.summary(), strategy.description()),
                strategy.causes().stream().map(StrategyCause::rationale),
                strategy.evidence().stream().map(Evidence::claim),
                TemplateTexts.of(strategy));
        return texts.flatMap(part -> part)
                .flatMap(
                        text -> Arrays.stream(END_OF_SENTENCE.split(text.strip().replaceAll("\\s+", " "))))
                .map(sentence -> sentence.toLowerCase(Locale.ROOT));
    }

    @Test
    void theLongFormHasSixItemsAScaleHalfOfThemReversed() {
        assertBalanced(CATALOG.questionnaire("career-rut").orElseThrow(), 6);
    }

    @Test
    void theShortFormHasTwoItemsAScaleOneOfThemReversed() {
        var form = CATALOG.questionnaire("career-rut-short").orElseThrow();
        assertBalanced(form, 2);
        assertThat(CATALOG.questionnaire("career-rut").orElseThrow().items()).containsAll(form.items());
    }

    /** Disagreeing with a negation would be a double one. */
    @Test
    void statementsAreShortAndNegateNothing() {
        assertThat(CATALOG.questionnaire("career-rut").orElseThrow().items())
                .extracting(Questionnaire.Item::text)
                .allMatch(text -> text.split(" ").length <= 15 && text.indexOf('.') == text.length() - 1)
                .noneMatch(text -> NEGATION.matcher(text).find());
    }

    private static void assertBalanced(Questionnaire form, int itemsAScale) {
        assertThat(form.items()).hasSize(12 * itemsAScale);
        assertThat(form.items()).extracting(Questionnaire.Item::text).doesNotHaveDuplicates();
        for (var cause : CATALOG.snapshot().causes()) {
            assertThat(form.items())
                    .filteredOn(item -> item.cause().equals(cause.key()))
                    .as(cause.key())
                    .hasSize(itemsAScale)
                    .allMatch(item -> item.key().startsWith(cause.key() + "-"))
                    .filteredOn(Questionnaire.Item::reversed)
                    .hasSize(itemsAScale / 2);
        }
    }
}
