package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.worksheet.figure.Part;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Moments, beginnings and values, as somebody writes them down over a week. */
class ReflectOnGoalsWorksheetTest {

    private final KeptWorksheet week = new KeptWorksheet("reflect-on-goals", 60);

    private UUID value(String name) {
        return week.keep("value", "value", name, "meaning", "What I would miss first");
    }

    private void choose(UUID winner, UUID other) {
        week.keep("choice", "first", winner, "second", other, "winner", winner);
    }

    @Test
    void saysHowToBegin() {
        assertThat(week.value("weights")).isNull();
        assertThat(week.says("weights")).startsWith("Compare each of your values with each of the others");
        assertThat(week.says("alive")).startsWith("Write down one moment");
        assertThat(week.says("still-true")).startsWith("Write down one thing that first drew you");
    }

    @Test
    void threeValuesThatBeatEachOtherInTurnHaveNoOrderUntilOneIsComparedAgain() {
        var pay = value("Fair pay");
        var learning = value("Learning");
        var family = value("Family");
        choose(pay, learning);
        choose(learning, family);
        assertThat(week.value("weights")).isNull();
        choose(family, pay);
        assertThat(week.value("weights")).isZero();
        assertThat(week.says("weights")).startsWith("Many of your choices go in a circle");

        week.waitDays(1);
        choose(pay, family);
        assertThat(week.value("weights")).isEqualTo(1);
        assertThat(week.says("weights")).startsWith("Your choices agree throughout, and “Fair pay” comes first.");
    }

    @Test
    void fiveValuesGetTheirWeights() {
        var values = List.of(value("Calm"), value("Fair pay"), value("Learning"), value("Family"), value("Craft"));
        for (int better = 0; better < values.size(); better++) {
            for (int worse = better + 1; worse < values.size(); worse++) {
                choose(values.get(better), values.get(worse));
            }
        }
        assertThat(week.value("weights")).isEqualTo(1);
        assertThat(week.parts("weights"))
                .extracting(Part::label)
                .containsExactly("Calm", "Fair pay", "Learning", "Family", "Craft");
        assertThat(week.parts("weights").get(0).value()).isEqualTo(4.5 / 12.5, within(1e-9));
        assertThat(week.parts("weights").stream().mapToDouble(Part::value).sum())
                .isEqualTo(1, within(1e-9));

        week.waitDays(1);
        choose(values.get(2), values.get(0));
        assertThat(week.value("weights")).isEqualTo(1 - 1 / 5., within(1e-9));
        assertThat(week.says("weights")).startsWith("Most of your choices agree, and a few go in a circle.");
    }

    @Test
    void momentsShowValuesAtWork() {
        week.keep("moment", "moment", "Explained the budget to the new team", "effect", "alive");
        assertThat(week.says("alive")).startsWith("Every moment that you wrote down made you feel alive.");
        assertThat(week.says("values-shown")).startsWith("None of your moments names a value yet.");

        week.waitDays(3);
        week.keep("moment", "moment", "A morning without a call", "effect", "alive", "value", value("Calm"));
        assertThat(week.says("values-shown")).isEqualTo("You have a moment to tell for one of your values.");
        week.keep("moment", "moment", "The raise was put off", "effect", "drained", "value", value("Fair pay"));
        assertThat(week.says("values-shown")).isEqualTo("You have moments to tell for two of your values.");
        assertThat(week.done()).isEmpty();
        week.keep("moment", "moment", "Missed dinner", "effect", "drained", "value", value("Family"));
        assertThat(week.says("values-shown")).startsWith("You have moments to tell for 3 of your values.");
        assertThat(week.done()).containsExactly("values-in-order");

        assertThat(week.says("alive")).startsWith("Of the moments that you wrote down, 50% made you feel alive.");
        week.keep("moment", "moment", "Another late call", "effect", "drained");
        assertThat(week.says("alive")).startsWith("Most of the moments that you wrote down drained you.");
    }

    @Test
    void whatDrewSomebodyMayHaveChanged() {
        var building = week.keep("origin", "reason", "I liked to build things", "stillTrue", "no-longer");
        assertThat(week.value("still-true")).isZero();
        assertThat(week.says("still-true")).startsWith("What first drew you to your work no longer holds.");
        week.keep("origin", "reason", "The people", "stillTrue", "still-true");
        assertThat(week.value("still-true")).isEqualTo(.5);
        assertThat(week.says("still-true")).startsWith("Part of what first drew you to your work still holds.");
        week.change(building, "stillTrue", "still-true");
        assertThat(week.says("still-true")).startsWith("What first drew you to your work still holds.");
    }

    @Test
    void aDrainingMomentAloneLooksForAGoodOne() {
        week.keep("moment", "moment", "The quarterly review", "effect", "drained");
        assertThat(week.says("alive")).startsWith("None of the moments that you wrote down made you feel alive.");
    }
}
