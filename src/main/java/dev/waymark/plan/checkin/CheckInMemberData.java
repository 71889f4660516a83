package dev.waymark.plan.checkin;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of check-ins. */
@ApplicationScoped
class CheckInMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(checkIns());
    }

    private static MemberTable checkIns() {
        return MemberTable.under(
                        "plans",
                        "plan_id",
                        "check_ins",
                        "checkIns",
                        "How you said that you were, and how it was going.")
                .shownTo(
                        "A coach with whom you share your check-ins. Mood and energy only if you share your well-being, too.")
                .with("id", "The identifier of the check-in.")
                .with("plan_id", "The plan that it is about.")
                .with("goal_id", "The goal that it is about.")
                .with("day", "The day that it is about.")
                .with("confidence", "How confident you were, from 0 to 10.")
                .with("mood", "Your mood, from 1 to 5.")
                .with("energy", "Your energy, from 1 to 5.")
                .with("attainment", "How far you had reached the goal, from -2 to 2.")
                .with("note", "Your note.")
                .with("replaces", "The earlier check-in that it corrects.")
                .with("created_at", "When you sent it.");
    }
}
