package dev.waymark.plan.checkin;

import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SmoothedSeriesTest {

    private static Feeling mood(int day, Integer mood) {
        return new Feeling(day(day), mood, null);
    }

    private static List<SmoothedSeries.Point> moods(List<Feeling> feelings) {
        return SmoothedSeries.of(feelings, Feeling::mood);
    }

    /**
     * By hand. Day 7: weights 1/2 and 1, (5/2 + 2) / (3/2) = 3. Day 21: two half-lives on, weights 1/8, 1/4 and 1,
     * (5/8 + 2/4 + 1) / (11/8) = 17/11 = 1.545...
     */
    @Test
    void halvesTheSayOfAValueInAWeek() {
        assertThat(moods(List.of(mood(0, 5), mood(7, 2), mood(21, 1))))
                .extracting(SmoothedSeries.Point::on, SmoothedSeries.Point::value, SmoothedSeries.Point::trend)
                .containsExactly(tuple(day(0), 5.0, 5.0), tuple(day(7), 2.0, 3.0), tuple(day(21), 1.0, 1.55));
    }

    @Test
    void takesTheMeanOfADayAndLeavesOutWhatWasNotTold() {
        assertThat(moods(List.of(mood(3, 2), mood(1, null), mood(3, 5), mood(3, null))))
                .containsExactly(new SmoothedSeries.Point(day(3), 3.5, 3.5));
        assertThat(SmoothedSeries.of(List.of(mood(3, 2)), Feeling::energy)).isEmpty();
    }

    @Property
    void neverLeavesTheRangeOfWhatWasTold(@ForAll Random random) {
        List<Feeling> feelings = some(random);
        int low = feelings.stream().mapToInt(Feeling::mood).min().orElseThrow();
        int high = feelings.stream().mapToInt(Feeling::mood).max().orElseThrow();
        assertThat(moods(feelings)).allMatch(point -> point.trend() >= low && point.trend() <= high);
    }

    @Property
    void doesNotDependOnTheOrderInWhichItIsGiven(@ForAll Random random) {
        List<Feeling> feelings = some(random);
        List<Feeling> shuffled = new ArrayList<>(feelings);
        Collections.shuffle(shuffled, random);
        assertThat(moods(shuffled)).isEqualTo(moods(feelings));
    }

    @Property
    void aConstantIsItsOwnTrend(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int value) {
        List<Feeling> feelings = some(random).stream()
                .map(feeling -> new Feeling(feeling.on(), value, null))
                .toList();
        assertThat(moods(feelings)).allMatch(point -> point.trend() == value);
    }

    /** What memory leaves out cannot be seen. */
    @Property
    void forgetsWhatIsLongAgo(@ForAll Random random) {
        List<Feeling> feelings = new ArrayList<>();
        for (int day = 0; day <= SmoothedSeries.MEMORY_DAYS; day++) {
            feelings.add(mood(day, 1 + random.nextInt(5)));
        }
        double trend = last(moods(feelings));
        feelings.set(0, mood(0, 5));
        double high = last(moods(feelings));
        feelings.set(0, mood(0, 1));
        double low = last(moods(feelings));
        assertThat(trend).isBetween(low, high);
        assertThat(high - low).isLessThan(.011);
    }

    private static double last(List<SmoothedSeries.Point> points) {
        return points.get(points.size() - 1).trend();
    }

    private static List<Feeling> some(Random random) {
        List<Feeling> feelings = new ArrayList<>();
        for (int left = random.nextInt(30); left >= 0; left--) {
            feelings.add(mood(random.nextInt(100), 1 + random.nextInt(5)));
        }
        return feelings;
    }
}
