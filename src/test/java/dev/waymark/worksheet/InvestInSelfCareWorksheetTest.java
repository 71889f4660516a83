package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes of energy, sleep and letting go, and boundaries that were kept. */
class InvestInSelfCareWorksheetTest {

    private final KeptWorksheet kept = new KeptWorksheet("invest-in-self-care", 45);

    @Test
    void notesOfEnergyAreReadGently() {
        checkIn(1, 2, 1);
        assertThat(kept.says("energy"))
                .isEqualTo("Your notes put your energy at about 1 out of 5, which is low. One note says little; if"
                        + " several agree, what could wait, and who could help?");
        assertThat(kept.says("sleep"))
                .isEqualTo("Your sleep is at about 2 out of 5 in your notes, which is low. If it stays there for more"
                        + " than two weeks, a doctor is a good person to ask.");
        assertThat(kept.says("switching-off"))
                .isEqualTo("Letting go of work is hard just now, at about 1 out of 5. A list for tomorrow can hold what"
                        + " you do not have to carry tonight.");
        kept.waitDays(7);
        checkIn(5, 4, 4);
        assertThat(kept.value("energy")).isEqualTo(3, within(1e-9));
        assertThat(kept.says("energy"))
                .isEqualTo("Your notes put your energy at about 3 out of 5. One thing less in the week may do more than"
                        + " a big plan.");
        kept.waitDays(10);
        assertThat(kept.value("energy")).isEqualTo(3, within(1e-9));
        checkIn(3, 3, 3);
        assertThat(kept.value("energy")).isEqualTo(3, within(1e-9));
    }

    @Test
    void aChangeOfEnergyIsNoticedAfterThreeNotes() {
        for (int energy : new int[] {3, 4, 3, 3, 4, 2, 2}) {
            checkIn(energy, 3, 3);
            kept.waitDays(2);
            assertThat(kept.value("energy-change")).isNull();
        }
        checkIn(3, 3, 3);
        assertThat(kept.value("energy-change")).isZero();
        assertThat(kept.says("energy-change")).isEqualTo("Your energy is moving within what is usual for you.");
        for (int i = 0; i < 3; i++) {
            kept.waitDays(2);
            checkIn(2, 3, 3);
        }
        assertThat(kept.says("energy-change"))
                .isEqualTo("Your energy has been lower than usual in the last three notes. That is worth listening to;"
                        + " take one thing off your week, and talk to someone if it stays that way.");
        for (int i = 0; i < 3; i++) {
            kept.waitDays(2);
            checkIn(5, 3, 3);
        }
        assertThat(kept.says("energy-change"))
                .isEqualTo(
                        "Your energy has been higher than usual in the last three notes. Something is doing you good.");
    }

    @Test
    void onlyBoundariesThatWereKeptAreCounted() {
        var first = kept.keep("boundary", "what", "Laptop closed at six", "day", kept.today());
        assertThat(kept.says("boundaries-kept"))
                .isEqualTo("You have not marked a boundary as kept yet. A smaller one counts just as much.");
        kept.change(first, "kept", "kept");
        assertThat(kept.says("boundaries-kept")).isEqualTo("You have kept one boundary. That time was yours.");
        for (var answer : List.of("not-kept", "kept", "kept", "partly", "kept", "kept")) {
            kept.waitDays(3);
            kept.keep("boundary", "what", "Laptop closed at six", "day", kept.today(), "kept", answer);
        }
        assertThat(kept.says("boundaries-kept"))
                .isEqualTo("You have kept a boundary 5 times. All of that time was yours.");
        assertThat(kept.done()).isEmpty();
        kept.keep("boundary", "what", "No messages at lunch", "day", kept.today(), "kept", "kept");
        assertThat(kept.done()).containsExactly("evenings-that-restore");
    }

    private void checkIn(int energy, int sleep, int switchedOff) {
        kept.keep("check-in", "day", kept.today(), "energy", energy, "sleep", sleep, "switchedOff", switchedOff);
    }
}
