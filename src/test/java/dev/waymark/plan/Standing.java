package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import java.util.List;
import java.util.Map;

/** The state of a member's plan: its lifecycle, its progress, what was earned, and how many history entries it has. */
record Standing(String lifecycle, String signal, double doneShare, List<String> wins, int entries) {

    private static final List<String> WORST_FIRST = List.of("stalled", "slipping", "on_track", "ahead");

    static Standing of(PlanFixtures member, String plan) {
        var progress = member.read(plan + "/progress").<Object>getMap("");
        return new Standing(
                member.read(plan).getString("lifecycle"),
                (String) progress.get("signal"),
                progress.get("effortDoneShare") instanceof Number share ? share.doubleValue() : 0,
                member.read(plan + "/wins").<Map<String, Object>>getList("items").stream()
                        .map(win -> win.get("code") + " " + win.get("goalId"))
                        .toList(),
                member.read(plan + "/history?limit=100").getList("items").size());
    }

    /** Checks what holds between a state and the previous one, whatever the move in between; returns this state. */
    Standing follows(Standing before, String move) {
        assertThat(doneShare).as(move).isBetween(0.0, 1.0);
        if (!move.matches(".*(reopen|add).*")) {
            assertThat(doneShare).as(move).isGreaterThanOrEqualTo(before.doneShare);
        }
        assertThat(wins).as(move).doesNotHaveDuplicates();
        assertThat(wins.stream().anyMatch(win -> win.startsWith("first_step")))
                .as(move)
                .isEqualTo(doneShare > 0);
        assertThat(entries).as(move).isGreaterThanOrEqualTo(before.entries);
        if (move.endsWith("days pass")) {
            assertThat(entries).as(move).isEqualTo(before.entries);
            assertThat(wins).as(move).isEqualTo(before.wins);
            if (lifecycle.equals("active") && before.lifecycle.equals("active")) {
                assertThat(WORST_FIRST.indexOf(signal))
                        .as("%s: %s after %s", move, signal, before.signal)
                        .isLessThanOrEqualTo(WORST_FIRST.indexOf(before.signal));
            }
        }
        return this;
    }
}
