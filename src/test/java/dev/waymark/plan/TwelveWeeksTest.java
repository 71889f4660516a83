package dev.waymark.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.progress.Signal;
import dev.waymark.support.Answers;
import dev.waymark.support.MovableClock;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Mia's way out of her rut: twelve weeks from February to April 2027, over the end of a month and the hour that spring
 * takes, told as she would see them. Every week the dates, the signal and the sentence must make sense to her.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TwelveWeeksTest {

    @Inject
    MovableClock clock;

    private Walk mia;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    @Test
    void miaLeavesHerRut() {
        mia = new Walk(clock);
        before();
        weekOneBeginsSmall();
        weeksTwoAndThreeGoWell();
        weekFourIsLost();
        inWeekFiveSheCatchesUp();
        inWeekSixSheGoesOnHoliday();
        weekSevenIsQuietAndNothingNags();
        inWeekEightSheIsBack();
        inWeekNineHerJobHoursChange();
        weekTenWearsHerOut();
        weekElevenIsQuietToo();
        weekTwelveBringsHerBack();
        afterwards();
    }

    /** She answers the questionnaire: her skills are outdated, and it is hard for her to begin anything. */
    private void before() {
        mia.is(1, MONDAY);
        var strategies =
                mia.answers(Answers.of(Answers.LONG, Map.of("outdated-skills", 5, "limited-growth", 4, "inaction", 5)));
        assertThat(strategies).startsWith("learn-something-new", "use-employer-programs");
        mia.plans(strategies.subList(0, 2), 120, "sat", "sun");
    }

    private void weekOneBeginsSmall() {
        assertThat(mia.left()).first().satisfies(first -> {
            assertThat(first.dueOn()).isEqualTo("2027-02-01");
            assertThat(first.minutes()).isLessThanOrEqualTo(15);
        });
        assertThat(mia.minutesLaid(1, 120)).isLessThanOrEqualTo(120);
        mia.sees(Signal.ON_TRACK, 0, "Your plan begins with “Find one description of work you would like", "due today");
        mia.does(1);
        assertThat(mia.wins()).containsExactly("first_step");
        mia.sees(Signal.ON_TRACK, 0, "You have done 6 of 39 planned actions and are on track");
    }

    private void weeksTwoAndThreeGoWell() {
        mia.does(2);
        mia.tells(6, 4, 4);
        mia.does(3);
        mia.tells(7, 4, 4);
        mia.sees(Signal.ON_TRACK, 0, "You have done 13 of 39 planned actions", "due on 23 February 2027");
        assertThat(mia.forecast()).isEqualTo(mia.end()).isEqualTo("2027-05-26");
        assertThat(mia.wins()).containsExactlyInAnyOrder("first_step", "quarter");
    }

    /** Her daughter is ill. A plan that is not followed must not look as if it were, and must not scold. */
    private void weekFourIsLost() {
        mia.is(4, WEDNESDAY);
        mia.sees(Signal.ON_TRACK, -1, "planned for 23 February 2027");
        mia.is(4, SUNDAY);
        mia.sees(Signal.SLIPPING, -5, "some more are still waiting from earlier days", "a good one to pick up");
        assertThat(mia.suggestions()).containsExactly("fresh_start");
        assertThat(mia.forecast()).isAfter(mia.end());
    }

    private void inWeekFiveSheCatchesUp() {
        mia.is(5, MONDAY);
        mia.sees(Signal.SLIPPING, -6, "some more are still waiting");
        mia.catchesUp();
        mia.does(5);
        mia.sees(Signal.ON_TRACK, 0, "You have done 21 of 39 planned actions");
        assertThat(mia.forecast()).isEqualTo(mia.end());
        assertThat(mia.wins()).containsExactlyInAnyOrder("first_step", "quarter", "half");
    }

    /** Two weeks in the mountains: whole weeks, so that all that is left lies fourteen days later, weekdays and all. */
    private void inWeekSixSheGoesOnHoliday() {
        mia.is(6, MONDAY);
        var before = mia.left();
        mia.pauses(mia.day(8, MONDAY));
        assertThat(mia.left())
                .isEqualTo(before.stream().map(work -> work.later(14)).toList());
        assertThat(mia.end()).isEqualTo("2027-06-09");
        mia.sees(Signal.PAUSED, 0, "Your plan is paused and what you did stays done, 21 of 39 planned actions");
    }

    private void weekSevenIsQuietAndNothingNags() {
        mia.is(7, THURSDAY);
        mia.sees(Signal.PAUSED, 0, "when you come back");
        assertThat(mia.overdue()).isEmpty();
        assertThat(mia.agenda()).isEmpty();
        assertThat(mia.forecast()).isEqualTo(mia.end());
    }

    /** Nobody has to wake the plan. Sixteen quiet days were no silence, and coming home is no comeback. */
    private void inWeekEightSheIsBack() {
        mia.is(8, MONDAY);
        mia.sees(Signal.ON_TRACK, 0, "due tomorrow");
        assertThat(mia.agenda()).startsWith("2027-03-23", "2027-03-25");
        mia.does(8);
        assertThat(mia.wins()).doesNotContain("comeback");
        mia.sees(Signal.ON_TRACK, 0, "You have done 24 of 39 planned actions");
        assertThat(mia.forecast()).isEqualTo(mia.end());
    }

    /** The clocks have gone forward, and so has her job: an hour a week is left, and no Friday. */
    private void inWeekNineHerJobHoursChange() {
        mia.is(9, MONDAY);
        var done = mia.done();
        var left = mia.left();
        var preview = mia.replans(true, 60, "fri", "sat", "sun");
        assertThat(mia.left()).isEqualTo(left);
        assertThat(mia.replans(false, 60, "fri", "sat", "sun"))
                .isEqualTo(preview)
                .isNotEmpty();
        assertThat(mia.replans(false, 60, "fri", "sat", "sun")).isEmpty();
        assertThat(mia.done()).isEqualTo(done);
        assertThat(mia.left()).noneMatch(work -> work.dueOn().getDayOfWeek() == FRIDAY);
        for (var week = 9; week <= 12; week++) {
            assertThat(mia.minutesLaid(week, 60)).isLessThanOrEqualTo(60);
        }
        mia.does(9);
        mia.sees(Signal.ON_TRACK, 0, "You have done 26 of 39 planned actions");
    }

    /** Mornings in the new job are early. A lighter week is offered, and nothing moves unless she says so. */
    private void weekTenWearsHerOut() {
        mia.is(10, MONDAY);
        mia.tells(5, 3, 2);
        assertThat(mia.suggestions()).isEmpty();
        mia.is(10, TUESDAY);
        mia.tells(4, 2, 1);
        mia.is(10, THURSDAY);
        var work = mia.left();
        mia.tells(4, 2, 2);
        assertThat(mia.suggestions()).containsExactly("small_restoring_step", "lighter_week");
        assertThat(mia.left()).isEqualTo(work);
        mia.is(10, SUNDAY);
        mia.sees(Signal.ON_TRACK, -5, "You have done 26 of 39 planned actions");
    }

    /** As long as she felt low lately, nobody counts the days. */
    private void weekElevenIsQuietToo() {
        mia.is(11, SUNDAY);
        mia.sees(Signal.STALLED, -12, "and there is no hurry", "a good one to take up");
    }

    private void weekTwelveBringsHerBack() {
        mia.is(12, TUESDAY);
        assertThat(mia.suggestions()).containsExactly("fresh_start");
        mia.catchesUp();
        assertThat(mia.wins()).contains("comeback", "goal");
        mia.does(12);
        mia.sees(Signal.ON_TRACK, 0, "You have done 31 of 39 planned actions");
        assertThat(mia.forecast()).isBeforeOrEqualTo(mia.end());
    }

    /** She answers again: what has become of it is more than noise, and every change of the plan is told. */
    private void afterwards() {
        mia.answers(Answers.of(Answers.LONG, Map.of("limited-growth", 3)));
        assertThat(mia.isReliablyBetterAt("outdated-skills")).isTrue();
        var history = mia.history();
        assertThat(history).last().asString().startsWith("The plan “").endsWith("” was created.");
        assertThat(history)
                .anyMatch(entry -> entry.startsWith("The plan was paused until 22 March 2027."))
                .anyMatch(entry -> entry.startsWith("The plan was changed: days off and minutes a week."));
    }
}
