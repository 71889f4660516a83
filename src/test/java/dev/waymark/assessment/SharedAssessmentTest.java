package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an assessment says without the scope for wellbeing. */
class SharedAssessmentTest {

    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
    private static final Sight LIMITED = Sight.of(List.of(ConsentScope.RESULTS));
    private static final Sight FULL = Sight.of(List.of(ConsentScope.RESULTS, ConsentScope.WELLBEING));

    private final Catalog catalog = Catalogs.shipped();
    private final Questionnaire questionnaire =
            catalog.questionnaire("career-rut-short").orElseThrow();

    /** @param exhausted the answer to each item of that scale; null to answer none of them */
    private StoredAssessment assessment(@Nullable Integer exhausted, boolean scored) {
        var answers = questionnaire.items().stream()
                .filter(item -> !isPrivate(item) || exhausted != null)
                .collect(Collectors.toMap(Item::key, item -> Answer.of(isPrivate(item) ? exhausted : 4)));
        var sheet = new AnswerSheet(answers, null, 300);
        return new StoredAssessment(
                UUID.fromString("0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b"),
                "mia",
                new QuestionnaireReference(questionnaire.key(), questionnaire.version(), questionnaire.contentHash()),
                scored ? AssessmentStatus.SCORED : AssessmentStatus.DRAFT,
                answers,
                300,
                null,
                scored ? Evaluator.evaluate(questionnaire, catalog.snapshot(), sheet) : null,
                NOW,
                NOW,
                scored ? NOW : null,
                1,
                List.of(choice("invest-in-self-care"), choice("find-a-mentor")));
    }

    private static boolean isPrivate(Item item) {
        return item.cause().equals(Cause.EXHAUSTION);
    }

    private static StrategyChoice choice(String strategy) {
        return new StrategyChoice(strategy, Choice.CHOSEN, null, NOW);
    }

    private StoredAssessment seen(Sight sight, StoredAssessment assessment) {
        return SharedAssessment.in(sight, assessment, catalog);
    }

    @Test
    void withTheScopeItIsAsItIsStored() {
        var stored = assessment(5, true);
        assertThat(seen(FULL, stored)).isSameAs(stored);
        assertThat(seen(Sight.ALL, stored)).isSameAs(stored);
        assertThat(SharedAssessment.snapshot(FULL, catalog)).isSameAs(catalog.snapshot());
        assertThat(SharedAssessment.questionnaire(FULL, questionnaire)).isSameAs(questionnaire);
    }

    /** Neither a figure nor the hash of the answers, from which a few answers could be guessed. */
    @Test
    void withoutTheScopeNothingDependsOnExhaustion() {
        var seen = seen(LIMITED, assessment(5, true));
        assertThat(seen(LIMITED, assessment(1, true))).isEqualTo(seen);
        assertThat(seen(LIMITED, assessment(null, true))).isEqualTo(seen);
        assertThat(seen.toString()).doesNotContain(Cause.EXHAUSTION).doesNotContain("invest-in-self-care");
    }

    @Test
    void theRestIsWhole() {
        var seen = seen(LIMITED, assessment(5, true));
        var result = seen.result();
        assertThat(result.quality().answeredShare()).isEqualTo(1);
        assertThat(result.strategies())
                .extracting("rank")
                .containsExactly(ranks(catalog.snapshot().strategies().size() - 1));
        assertThat(result.causes()).hasSize(catalog.snapshot().causes().size() - 2);
        assertThat(result.signposts()).isEmpty();
        assertThat(seen.choices()).extracting(StrategyChoice::strategy).containsExactly("find-a-mentor");
        assertThat(seen.answers()).isEqualTo(assessment(null, true).answers());
        assertThat(seen.submittedAt()).isEqualTo(NOW);
    }

    private static Object[] ranks(int most) {
        return IntStream.rangeClosed(1, most).boxed().toArray();
    }

    @Test
    void aDraftHasNoResultInAnySight() {
        assertThat(seen(LIMITED, assessment(5, false)).result()).isNull();
    }

    @Test
    void theContentKeepsItsNames() {
        var content = SharedAssessment.snapshot(LIMITED, catalog);
        assertThat(content.contentHash()).isEqualTo(catalog.snapshot().contentHash());
        assertThat(content.strategies()).noneMatch(strategy -> catalog.isPrivate(strategy.key()));
        assertThat(content.strategies())
                .allSatisfy(strategy -> assertThat(strategy.causes())
                        .noneMatch(cause -> cause.cause().equals(Cause.EXHAUSTION)));
        var asked = SharedAssessment.questionnaire(LIMITED, questionnaire);
        assertThat(asked.contentHash()).isEqualTo(questionnaire.contentHash());
        assertThat(asked.items()).noneMatch(SharedAssessmentTest::isPrivate).hasSize(22);
    }
}
