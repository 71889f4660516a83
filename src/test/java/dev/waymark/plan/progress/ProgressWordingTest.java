package dev.waymark.plan.progress;

import static dev.waymark.plan.WorkItems.START;
import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.WorkItems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan starts on Monday, 2 November 2026. */
class ProgressWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                             | 0   | Your plan has no actions yet; a small one that you could do this week is a good start.
            10@4                             | -30 | Your plan begins with “Call Mia”, due on 6 November 2026.
            10@4                             | 3   | Your plan begins with “Call Mia”, due tomorrow.
            10@4                             | 4   | Your plan begins with “Call Mia”, due today.
            10@4 90@20                       | 6   | Your plan begins with “Call Mia”, which was planned for 6 November 2026.
            10@4 90@20                       | 12  | 1 action is still waiting from earlier days, and “Call Mia” is a good one to begin with.
            10@4 10@5 90@20                  | 12  | 2 actions are still waiting from earlier days, and “Call Mia” is a good one to begin with.
            10@4 10@5 10@6 90@20             | 12  | 3 actions are still waiting from earlier days, and “Call Mia” is a good one to begin with.
            10@4 10@5 10@6 10@7 90@20        | 12  | Some actions are still waiting from earlier days, and “Call Mia” is a good one to begin with.
            10@4 10@11 90@17                 | 15  | It has been quiet for 15 days, and any day is a good one to begin: “Call Mia” comes first.
            10@4!4 90@60                     | 5   | You have done 1 of 2 planned actions and are on track; next comes “Call Mia”, due on 1 January 2027.
            10@4!4 5@6 90@60                 | 9   | You have done 1 of 3 planned actions and are on track; next comes “Call Mia”, which was planned for 8 November 2026.
            10@4!4 10@6!4 10@20              | 5   | You have done 2 of 3 planned actions and are 1 day ahead of your plan; next comes “Call Mia”, due on 22 November 2026.
            10@4!4 10@16!4 10@20             | 5   | You have done 2 of 3 planned actions and are 11 days ahead of your plan; next comes “Call Mia”, due on 22 November 2026.
            10@4!4 10@6 10@20                | 9   | You have done 1 of 3 planned actions; 1 more is still waiting from earlier days, and “Call Mia” is a good one to pick up.
            10@4!4 10@6 10@7 10@20           | 9   | You have done 1 of 4 planned actions; 2 more are still waiting from earlier days, and “Call Mia” is a good one to pick up.
            10@4!4 10@6 10@7 10@8 10@8 10@20 | 9   | You have done 1 of 6 planned actions; some more are still waiting from earlier days, and “Call Mia” is a good one to pick up.
            10@4!4 10@6 10@10                | 19  | You have done 1 of 3 planned actions, and after 15 quiet days “Call Mia” is a good place to pick up again.
            10@4!4                           | 9   | You have done the one action of this plan: it is complete.
            10@4!4 10@6!7                    | 9   | You have done both actions of this plan: it is complete.
            10@4!4 10@6!7 10@8!8             | 9   | You have done all 3 actions of this plan: it is complete.
            10@4!4 10@6-                     | 9   | You have done the one action that you kept and set 1 aside: this plan is complete.
            10@4!4 10@6!7 10@8- 10@9-        | 9   | You have done both actions that you kept and set 2 aside: this plan is complete.
            10@6-                            | 9   | You have set aside the only action of this plan, so nothing is left to do here.
            10@6- 10@8-                      | 9   | You have set aside all actions of this plan, so nothing is left to do here.
            """)
    void saysWhatIsDoneAndWhatIsNext(String items, int today, String sentence) {
        Progress progress = Progress.of(WorkItems.of(items == null ? "" : items), START, day(today));
        assertThat(ProgressWording.sentence(progress, step -> "Call Mia", false))
                .isEqualTo(sentence);
    }

    /** A member who feels low need not hear what is overdue or how long it has been quiet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                             | 0   | Your plan has no actions yet; a small one that you could do this week is a good start.
            10@4                             | 3   | Your plan begins with “Call Mia”, due tomorrow.
            10@4 90@20                       | 6   | Your plan begins with “Call Mia”.
            10@4 90@20                       | 12  | There is no hurry: when you feel like it, “Call Mia” is a good one to begin with.
            10@4 10@11 90@17                 | 15  | There is no hurry: when you feel like it, “Call Mia” is a good one to begin with.
            10@4!4 90@60                     | 5   | You have done 1 of 2 planned actions and are on track; next comes “Call Mia”, due on 1 January 2027.
            10@4!4 5@6 90@60                 | 9   | You have done 1 of 3 planned actions and are on track; next comes “Call Mia”.
            10@4!4 10@16!4 10@20             | 5   | You have done 2 of 3 planned actions and are 11 days ahead of your plan; next comes “Call Mia”, due on 22 November 2026.
            5@3 20@4!4 20@16!4 10@20         | 5   | You have done 2 of 4 planned actions and are 11 days ahead of your plan; next comes “Call Mia”.
            10@4!4 10@6 10@7 10@20           | 9   | You have done 1 of 4 planned actions, and there is no hurry: when you feel like it, “Call Mia” is a good one to take up.
            10@4!4 10@6 10@10                | 19  | You have done 1 of 3 planned actions, and there is no hurry: when you feel like it, “Call Mia” is a good one to take up.
            10@4!4                           | 9   | You have done the one action of this plan: it is complete.
            """)
    void saysNothingOfWhatIsOverdueInAHardTime(String items, int today, String sentence) {
        Progress progress = Progress.of(WorkItems.of(items == null ? "" : items), START, day(today));
        assertThat(ProgressWording.sentence(progress, step -> "Call Mia", true)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none               | You have ended this plan, so nothing is left to do here.
            10@4 10@6-         | You have ended this plan, so nothing is left to do here.
            10@4!4 10@6 10@20  | You have ended this plan, and what you did stays done: 1 of 3 planned actions.
            """)
    void asksNothingOfAPlanThatWasCancelled(String items, String sentence) {
        Progress progress = Progress.of(WorkItems.of(items == null ? "" : items), START, day(30))
                .ended();
        assertThat(ProgressWording.sentence(progress, step -> "Call Mia", false))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none          | Your plan has no actions yet; a small one that you could do this week is a good start.
            10@4 10@6     | Your plan is paused, and when you come back it begins with “Call Mia”.
            10@4!4 10@6   | Your plan is paused and what you did stays done, 1 of 2 planned actions; when you come back, “Call Mia” is next.
            """)
    void saysThatNothingIsLostByAPause(String items, String sentence) {
        Progress progress = Progress.of(WorkItems.of(items == null ? "" : items), START, START, day(30), true);
        assertThat(ProgressWording.sentence(progress, step -> "Call Mia", false))
                .isEqualTo(sentence);
    }
}
