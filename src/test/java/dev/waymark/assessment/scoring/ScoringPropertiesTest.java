package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertiesTest {

    private static final int SKIPPED = 0;
    private static final int NOT_APPLICABLE = 6;

    /** An item and its answer: 1..5, 0 for skipped, 6 for not applicable. */
    record Slot(boolean reversed, int answer) {

        Slot mirrored() {
            return new Slot(!reversed, answered() ? 6 - answer : answer);
        }

        Slot raised() {
            return new Slot(reversed, Math.min(5, answer + 1));
        }

        boolean answered() {
            return answer != SKIPPED && answer != NOT_APPLICABLE;
        }
    }

    @Property
    void aReversedItemAnsweredInTheMirrorScoresTheSame(@ForAll("slots") List<Slot> slots, @ForAll Random random) {
        var mirrored = slots.stream()
                .map(slot -> random.nextBoolean() ? slot.mirrored() : slot)
                .toList();
        assertThat(score(mirrored)).isEqualTo(score(slots));
    }

    @Property
    void raisingAForwardAnswerNeverLowersTheSeverity(
            @ForAll("slots") List<Slot> slots, @ForAll @IntRange(max = 11) int at) {
        int index = at % slots.size();
        Slot slot = slots.get(index);
        if (!slot.answered() || score(slots).severity() == null) {
            return;
        }
        var raised = new ArrayList<>(slots);
        raised.set(index, slot.raised());
        if (slot.reversed()) {
            assertThat(score(raised).severity())
                    .isLessThanOrEqualTo(score(slots).severity());
        } else {
            assertThat(score(raised).severity())
                    .isGreaterThanOrEqualTo(score(slots).severity());
        }
    }

    @Property
    void theOrderOfItemsDoesNotMatter(@ForAll("slots") List<Slot> slots, @ForAll Random random) {
        var shuffled = new ArrayList<>(slots);
        Collections.shuffle(shuffled, random);
        assertThat(score(shuffled))
                .usingRecursiveComparison()
                .ignoringFields("drivers")
                .isEqualTo(score(slots));
    }

    @Property
    void isScoredFromHalfOfWhatApplies(@ForAll("slots") List<Slot> slots) {
        long answered = slots.stream().filter(Slot::answered).count();
        long applicable =
                slots.stream().filter(slot -> slot.answer() != NOT_APPLICABLE).count();
        var score = score(slots);
        assertThat(score.answered()).isEqualTo((int) answered);
        assertThat(score.applicable()).isEqualTo((int) applicable);
        assertThat(score.severity() != null).isEqualTo(answered > 0 && 2 * answered >= applicable);
    }

    @Property
    void anItemThatDoesNotApplyChangesNoSeverity(@ForAll("slots") List<Slot> slots, @ForAll boolean reversed) {
        var longer = new ArrayList<>(slots);
        longer.add(new Slot(reversed, NOT_APPLICABLE));
        assertThat(score(longer).severity()).isEqualTo(score(slots).severity());
        assertThat(score(longer).applicable()).isEqualTo(score(slots).applicable());
    }

    @Property
    void severityIsTheRescaledMeanWithinHalfAHundredth(@ForAll("slots") List<Slot> slots) {
        var score = score(slots);
        if (score.severity() == null) {
            return;
        }
        double mean = slots.stream()
                .filter(Slot::answered)
                .mapToInt(slot -> slot.reversed() ? 6 - slot.answer() : slot.answer())
                .average()
                .orElseThrow();
        assertThat(score.severity()).isBetween(0.0, 100.0).isCloseTo((mean - 1) * 25, within(0.005000001));
        assertThat(score.band().low()).isBetween(0.0, score.severity());
        assertThat(score.band().high()).isBetween(score.severity(), 100.0);
    }

    @Provide
    Arbitrary<List<Slot>> slots() {
        var slot = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, NOT_APPLICABLE))
                .as(Slot::new);
        return slot.list().ofMinSize(1).ofMaxSize(12);
    }

    private static ScaleScore score(List<Slot> slots) {
        List<Item> items = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        for (Slot slot : slots) {
            String key = "isolation-" + (items.size() + 1);
            items.add(new Item(key, "", "isolation", slot.reversed()));
            if (slot.answer() != SKIPPED) {
                answers.put(key, slot.answered() ? Answer.of(slot.answer()) : Answer.NOT_APPLICABLE);
            }
        }
        Questionnaire questionnaire = Questionnaires.of(items);
        return Scoring.score(questionnaire, answers, List.of("isolation")).get(0);
    }
}
