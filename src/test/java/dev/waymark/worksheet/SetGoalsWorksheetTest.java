package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Goals that were reviewed, and what was celebrated on the way. */
class SetGoalsWorksheetTest {

    private final KeptWorksheet kept = new KeptWorksheet("set-goals", 45);

    @Test
    void smallStepsAreCelebrated() {
        var song = kept.keep("celebration", "what", "One song, loud", "day", kept.today());
        assertThat(kept.says("celebrated"))
                .isEqualTo("Nothing has been celebrated yet. The smallest step that you have done is reason enough.");
        kept.move(song, "celebrated");
        assertThat(kept.says("celebrated"))
                .isEqualTo("You have celebrated once. What you enjoy on the way helps you keep going.");
    }

    @Test
    void goalsAreReviewed() {
        var portfolio = kept.keep("review", review("Portfolio online", "as-expected", "partly"));
        assertThat(kept.says("proof"))
                .isEqualTo("No sign of success can be seen in full yet. Look at what you did get, and make the next"
                        + " sign one that is in your own hands.");
        assertThat(kept.says("confirmed"))
                .isEqualTo("The first goal with a visible sign of success is still ahead of you.");
        assertThat(kept.says("attainment"))
                .isEqualTo("All in all, you got about as far as you expected, so your goals have a good" + " size.");
        kept.keep("review", review("Ten job ads read", "more", "met"));
        assertThat(kept.says("proof"))
                .isEqualTo("You can show your sign of success for 50% of the goals that you reviewed.");
        kept.keep("review", review("Talk with my manager", "more", "met"));
        assertThat(kept.value("attainment")).isEqualTo(59.13, within(.005));
        assertThat(kept.says("attainment"))
                .isEqualTo("All in all, you got further than you expected (59.1, where 50 is what you expected). The"
                        + " next goal may be a little bolder.");
        assertThat(kept.value("proof")).isEqualTo(2 / 3d, within(1e-9));
        kept.change(portfolio, "met", "met");
        assertThat(kept.says("proof"))
                .isEqualTo("You can show your sign of success for every goal that you reviewed. Have you told anyone?");
        assertThat(kept.says("confirmed")).isEqualTo("By now, 3 of your goals are reached, and you can show it.");
        assertThat(kept.done()).containsExactly("six-week-goal-reached");
    }

    @Test
    void aGoalThatWasMissedIsNoFailure() {
        kept.keep("review", "goal", "Certificate", "level", "much-less", "met", "not-met");
        assertThat(kept.value("attainment")).isEqualTo(30, within(1e-9));
        assertThat(kept.says("attainment"))
                .isEqualTo("All in all, you got less far than you expected (30, where 50 is what you expected). Make"
                        + " the next goal smaller, and leave the blame out.");
        kept.keep("review", "goal", "Course", "level", "less", "met", "not-met");
        kept.keep("review", review("Book", "as-expected", "met"));
        assertThat(kept.says("proof"))
                .isEqualTo("You can show your sign of success for 33% of the goals that you reviewed. The others tell"
                        + " you what to plan differently.");
    }

    private static Object[] review(String goal, String level, String met) {
        return new Object[] {"goal", goal, "level", level, "met", met, "evidence", "It is there to look at."};
    }
}
