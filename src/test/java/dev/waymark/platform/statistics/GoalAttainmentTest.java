package dev.waymark.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.platform.statistics.GoalAttainment.Rating;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAttainmentTest {

    /**
     * Ratings as {@code weight*level}; the working beside them. Two goals of weight 1: sqrt(.7 * 2 + .3 * 4) = sqrt 2.6 =
     * 1.6125. Weights 3, 2, 1: sqrt(.7 * 14 + .3 * 36) = sqrt 20.6 = 4.5387.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1*0             | 50.0  | as expected
            1*2             | 70.0  | 10 * 2 / 1
            1*-2            | 30.0  | 10 * -2 / 1
            5*1             | 60.0  | one weight alone means nothing: 10 * 5 / 5
            1*1 1*1         | 62.4  | 20 / 1.6125 = 12.4035
            1*2 1*-2        | 50.0  | one makes up for the other
            3*1 2*0 1*-1    | 54.41 | 10 * (3 - 1) / 4.5387 = 4.4065
            3*2 2*2 1*2     | 76.44 | 10 * 12 / 4.5387 = 26.4393
            3*-2 2*-2 1*-2  | 23.56 | 50 - 26.4393
            1*-1 1*-1 1*-1  | 36.31 | -30 / sqrt(.7 * 3 + .3 * 9) = -30 / 2.1909 = -13.6931
            """)
    void givesTheFiguresOfKiresukAndSherman(String ratings, double tScore, String working) {
        List<Rating> rated = Arrays.stream(ratings.split(" "))
                .map(rating -> rating.split("\\*"))
                .map(parts -> new Rating(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
        assertThat(GoalAttainment.tScore(rated)).as(working).isEqualTo(tScore, within(.005));
    }

    @Test
    void isNothingWithoutRatings() {
        assertThat(GoalAttainment.tScore(List.of())).isNull();
    }

    @Test
    void isNothingIfRatingsWeighNothing() {
        assertThat(GoalAttainment.tScore(List.of(new Rating(0, 2)))).isNull();
        assertThat(GoalAttainment.tScore(List.of(new Rating(0, 2), new Rating(1, 1))))
                .isEqualTo(60);
    }

    @Property
    void doesNotDependOnTheUnitOfTheWeights(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -2, max = 2) Integer> levels,
            @ForAll @IntRange(min = 1, max = 10) int item) {
        assertThat(GoalAttainment.tScore(rated(levels, item)))
                .isEqualTo(GoalAttainment.tScore(rated(levels, 1)), within(1e-9));
    }

    @Property
    void risesWithEveryLevel(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = -2, max = 1) Integer> levels) {
        List<Integer> more = levels.stream().map(level -> level + 1).toList();
        assertThat(GoalAttainment.tScore(rated(more, 3))).isGreaterThan(GoalAttainment.tScore(rated(levels, 3)));
    }

    private static List<Rating> rated(List<Integer> levels, int weight) {
        return levels.stream().map(level -> new Rating(weight, level)).toList();
    }
}
