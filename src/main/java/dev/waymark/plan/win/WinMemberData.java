package dev.waymark.plan.win;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of wins. */
@ApplicationScoped
class WinMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(wins());
    }

    private static MemberTable wins() {
        return MemberTable.under("plans", "plan_id", "wins", "wins", "What you have earned on the way.")
                .shownTo("A coach with whom you share your wins.")
                .with("id", "The identifier of the win.")
                .with("plan_id", "The plan in which you earned it.")
                .with("code", "What it is for.", Form.CODE)
                .with("subject", "What in the plan it is about: a goal, or the day of a comeback.")
                .with("amount", "How many minutes earned it, or how many quiet days came before it.")
                .with("standing", "Whether it still stands.")
                .with("goal_id", "The goal with which you earned it.")
                .with("step_id", "The step with which you earned it.")
                .with("earned_at", "When you earned it.")
                .with("celebrated_at", "When you celebrated it.");
    }
}
