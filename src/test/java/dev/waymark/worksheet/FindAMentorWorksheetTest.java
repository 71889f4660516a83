package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.worksheet.figure.Part;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Possible mentors, one who says yes, and what came of the talks. */
class FindAMentorWorksheetTest {

    private final KeptWorksheet kept = new KeptWorksheet("find-a-mentor", 45);

    @Test
    void peopleWithAStakeComeLast() {
        kept.keep("candidate", candidate("Ruth (my boss)", 3, 3, 3, "dependent"));
        assertThat(kept.says("fit"))
                .isEqualTo("Ruth (my boss) comes first on your list, with 100% of the points for knowledge, manner and"
                        + " time.");
        kept.keep("candidate", candidate("Amara", 3, 2, 2, "independent"));
        kept.keep("candidate", candidate("Jan", 1, 2, 1, "independent"));
        assertThat(kept.value("fit")).isEqualTo(7 / 9d, within(1e-9));
        assertThat(kept.parts("fit")).extracting(Part::label).containsExactly("Amara", "Jan", "Ruth (my boss)");
        assertThat(kept.says("fit"))
                .isEqualTo("Amara comes first on your list, with 78% of the points. Check what is missing before you"
                        + " ask.");
    }

    @Test
    void aRefusalIsFollowedByTheNextName() {
        var amara = kept.keep("candidate", candidate("Amara", 3, 2, 2, "independent"));
        var jan = kept.keep("candidate", candidate("Jan", 1, 2, 1, "independent"));
        kept.move(amara, "asked");
        kept.change(amara, "askedOn", kept.today());
        kept.waitDays(12);
        kept.move(amara, "declined");
        assertThat(kept.says("fit"))
                .isEqualTo("Jan comes first on your list, with 44% of the points. Perhaps somebody whom you have not"
                        + " thought of yet would fit better.");
        assertThat(kept.says("accepted"))
                .isEqualTo("Nobody has said yes yet. Ask one person at a time, for something small, and keep the next"
                        + " name ready.");
        kept.move(jan, "asked");
        kept.move(jan, "accepted");
        assertThat(kept.says("accepted")).isEqualTo("One person has said yes to talks with you.");
        assertThat(kept.done()).containsExactly("a-clear-yes");
    }

    @Test
    void whatCameOfTheTalksIsCounted() {
        var jan = kept.keep("candidate", candidate("Jan", 1, 2, 1, "independent"));
        kept.move(jan, "asked");
        kept.move(jan, "accepted");
        kept.move(jan, "active");
        var first = keepTalk(jan, "Ask for the numbers before I say yes");
        assertThat(kept.says("kept"))
                .isEqualTo("What you took from your talks is still waiting to be tried. Choose the smallest part and"
                        + " give it a day.");
        kept.move(first, "done");
        assertThat(kept.says("kept"))
                .isEqualTo("You have tried everything that you took from your talks. Tell your mentor what became of"
                        + " it; few things please a mentor more.");
        var second = keepTalk(jan, "Sit in on one planning meeting");
        var third = keepTalk(jan, "Write to the head of planning");
        kept.move(third, "dropped");
        assertThat(kept.says("kept"))
                .isEqualTo("You have tried 33% of what you took from your talks. Which of the others still matters to"
                        + " you?");
        kept.move(second, "done");
        assertThat(kept.says("kept"))
                .isEqualTo("You have tried 67% of what you took from your talks. Tell your mentor what became of it.");
        assertThat(kept.says("acted")).isEqualTo("You have done 2 things differently because of your talks.");
        assertThat(kept.done()).containsExactly("a-clear-yes");
        kept.move(jan, "completed");
        assertThat(kept.says("rounds"))
                .isEqualTo("You have completed one round of talks. Thank your mentor, and say what has changed since"
                        + " the first one.");
        assertThat(kept.done()).contains("a-clear-yes", "a-round-completed");
    }

    private static Object[] candidate(String person, int expertise, int manner, int time, String independent) {
        return new Object[] {
            "person", person, "expertise", expertise, "manner", manner, "time", time, "independent", independent
        };
    }

    private UUID keepTalk(UUID mentor, String action) {
        return kept.keepIn(
                mentor, "talk", "day", kept.today(), "question", "How do you say yes or no?", "action", action);
    }
}
