package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.CauseChange;
import dev.waymark.assessment.scoring.CauseChange.Difference;
import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.ChangeMethod;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "79.17 | 45.83 | BETTER | ' is better: from high (79) to low (46), and that is more than chance"
                        + " explains.'",
                "100 | 70 | BETTER | ' is better: still high (100, then 70), and that is more than chance explains.'",
                "30 | 60 | WORSE | ' is worse: from low (30) to moderate (60), and that is more than chance explains.'",
                "60 | 60 | UNCHANGED | ' is about where it was: moderate (60) both times.'",
                "60 | 63 | UNCHANGED | ' is about where it was: still moderate (60, then 63).'",
                "60 | 55 | UNCERTAIN | ': still moderate (60, then 55). A difference of this size can be chance.'",
                "60 | 60 | UNCERTAIN | ': moderate (60) both times. A change too small for these answers to show is"
                        + " still possible.'",
                "60 |    | UNCERTAIN | ' cannot be compared: it has no score from the second time.'",
                "   | 60 | UNCERTAIN | ' cannot be compared: it has no score from the first time.'",
                "   |    | UNCERTAIN | ' cannot be compared: it has no score yet.'",
            })
    void tellsOneChange(@Nullable Double before, @Nullable Double after, Verdict verdict, String sentence) {
        assertThat(ChangeWording.sentence(change("a", before, after, verdict), "Isolation"))
                .isEqualTo("“Isolation”" + sentence);
    }

    @Test
    void tellsWhatIsBetter() {
        assertThat(all(Verdict.BETTER, better(-40)))
                .isEqualTo("“Cause 0” is better than before, by more than chance explains.");
        assertThat(all(Verdict.BETTER, better(-40), better(-60)))
                .isEqualTo("“Cause 1” and “Cause 0” are better than before, by more than chance explains.");
        assertThat(all(Verdict.BETTER, better(-40), better(-50), better(-40), better(-40), better(-40)))
                .isEqualTo("“Cause 1”, “Cause 0”, “Cause 2” and 2 more are better than before, by more than chance"
                        + " explains.");
    }

    @Test
    void tellsWhatIsWorseKindly() {
        assertThat(all(Verdict.WORSE, worse(40)))
                .isEqualTo("“Cause 0” is worse than before, by more than chance explains."
                        + " Setbacks are part of many changes; now you know where to look.");
    }

    @Test
    void tellsThatNothingHasChanged() {
        assertThat(all(Verdict.UNCHANGED, change("a", 50.0, 50.0, Verdict.UNCHANGED)))
                .isEqualTo("Everything is about where it was before.");
    }

    @Test
    void tellsWhyItCannotBeTold() {
        assertThat(all(Verdict.UNCERTAIN, change("a", 50.0, 60.0, Verdict.UNCERTAIN)))
                .isEqualTo(
                        "Nothing has changed by more than chance explains, so it is too early to say whether something"
                                + " is different.");
        assertThat(all(Verdict.UNCERTAIN, change("a", null, 60.0, Verdict.UNCERTAIN)))
                .isEqualTo("There is nothing to compare: no topic has a score from both times.");
        assertThat(all(Verdict.UNCERTAIN, better(-40), worse(40)))
                .isEqualTo("The picture is mixed: “Cause 0” is better than before, and “Cause 1” is worse.");
        assertThat(all(Verdict.UNCERTAIN, better(-22), change("a", 50.0, 60.0, Verdict.UNCERTAIN)))
                .isEqualTo(
                        "“Cause 0” is better than before. But among 2 topics, a difference of this size can be chance;"
                                + " another assessment will show whether it lasts.");
        assertThat(all(Verdict.UNCERTAIN, worse(22), change("a", 50.0, 60.0, Verdict.UNCERTAIN)))
                .startsWith("“Cause 0” is worse than before. But among 2 topics, ");
    }

    @Test
    void aViewHasTheFiguresAndTheWords() {
        var view = CauseChangeView.of(change("a", 80.0, 20.0, Verdict.BETTER), "Isolation");
        assertThat(view.delta()).isEqualTo(-60);
        assertThat(view.threshold()).isEqualTo(21.47);
        assertThat(view.reliable()).isTrue();
        assertThat(view.sentence()).startsWith("“Isolation” is better");
        var missing = CauseChangeView.of(change("a", null, 20.0, Verdict.UNCERTAIN), "Isolation");
        assertThat(missing.delta()).isNull();
        assertThat(missing.threshold()).isNull();
        assertThat(missing.reliable()).isNull();
    }

    @Test
    void aScaleWithoutATitleIsCalledByItsKey() {
        var change = new Change(
                ChangeMethod.JACOBSON_TRUAX,
                Verdict.BETTER,
                List.of(change("gone", 80.0, 20.0, Verdict.BETTER)),
                List.of());
        assertThat(ChangeWording.sentence(change, Map.of())).startsWith("“gone” is better");
    }

    private static String all(Verdict verdict, CauseChange... changes) {
        var named = IntStream.range(0, changes.length)
                .mapToObj(i -> new CauseChange(
                        scale("cause-" + i, changes[i].before().severity()),
                        scale("cause-" + i, changes[i].after().severity()),
                        changes[i].difference(),
                        changes[i].verdict()))
                .toList();
        Map<String, String> titles = Stream.iterate(0, i -> i + 1)
                .limit(changes.length)
                .collect(Collectors.toMap(i -> "cause-" + i, i -> "Cause " + i));
        return ChangeWording.sentence(new Change(ChangeMethod.JACOBSON_TRUAX, verdict, named, List.of()), titles);
    }

    private static CauseChange better(double delta) {
        return change("a", 90.0, 90 + delta, Verdict.BETTER);
    }

    private static CauseChange worse(double delta) {
        return change("a", 10.0, 10 + delta, Verdict.WORSE);
    }

    private static CauseChange change(String cause, @Nullable Double before, @Nullable Double after, Verdict verdict) {
        var difference = before == null || after == null ? null : new Difference(after - before, 21.47);
        return new CauseChange(scale(cause, before), scale(cause, after), difference, verdict);
    }

    private static ScaleScore scale(String cause, @Nullable Double severity) {
        var level = severity == null
                ? Level.UNKNOWN
                : severity >= 65 ? Level.HIGH : severity >= 52 ? Level.MODERATE : Level.LOW;
        return new ScaleScore(cause, severity, level, null, 6, 6, null, List.of());
    }
}
