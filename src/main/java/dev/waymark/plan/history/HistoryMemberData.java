package dev.waymark.plan.history;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of the changes of plans. */
@ApplicationScoped
class HistoryMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(planHistory());
    }

    private static MemberTable planHistory() {
        return MemberTable.under(
                        "plans",
                        "plan_id",
                        "plan_history",
                        "planHistory",
                        "What changed in your plans, and who changed it.")
                .shownTo("A coach with whom you share your plans.")
                .with("id", "The identifier of the change.")
                .with("plan_id", "The plan that changed.")
                .with("at", "When it changed.")
                .with("actor_subject", "Who changed it.")
                .with("actor_role", "The role of who changed it.")
                .with("code", "What kind of change it was.", Form.CODE)
                .with("about", "What it was about: a title, for example.")
                .with("goal_id", "The goal that changed.")
                .with("step_id", "The step that changed.")
                .with("occurrence_on", "The day of a repeated step that changed.")
                .with("changes", "What was there before, and what after.")
                .with("changes_omitted", "How many changes there were beyond those listed.")
                .with("suggested_by", "The coach who suggested the change.")
                .with("origin", "Whether a record in a worksheet brought it about.", Form.CODE)
                .with("moved", "How many steps got another date.");
    }
}
