package dev.waymark.plan.keeping;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of plans, their goals and their steps. */
@ApplicationScoped
class PlanMemberData implements MemberData {

    private static final String COACHES =
            "A coach with whom you share your plans. Private strategies only if you share your well-being, too.";

    @Override
    public List<MemberTable> tables() {
        return List.of(plans(), goals(), steps(), occurrences());
    }

    private static MemberTable plans() {
        return MemberTable.root("plans", "plans", "Your plans: what you set out to do, and in how much time.")
                .shownTo(COACHES)
                .with("id", "The identifier of the plan.")
                .with("title", "What the plan is called.")
                .with("lifecycle", "Whether the plan is active, on hold, completed or cancelled.", Form.CODE)
                .with("start_on", "The first day of the plan.")
                .with("ends_on", "The day on which its last step is due.")
                .with("weekly_minutes", "How many minutes a week you have for the plan.")
                .with("days_off", "The weekdays on which nothing is planned.")
                .with("time_zone", "The time zone in which its days count.")
                .with("source_assessment_id", "The assessment that the plan was made from.")
                .with("catalog_version", "The version of the strategies that the plan was made from.")
                .with("situation", "Your work situation.", Form.CODE)
                .with("found_done", "The steps that were done before they were in the plan.")
                .with("paused_on", "The day on which the pause began.")
                .with("paused_until", "The last day of the pause.")
                .with("pause_reason", "Why you paused the plan, in your words.")
                .with("resumes_at", "When the pause ends by itself.")
                .with("due_before_pause", "The dates of open steps before the pause.")
                .with("past_pauses", "The pauses that are over.")
                .with("status_changes", "When the plan was paused, resumed or cancelled.")
                .with("zone_changes", "When its time zone changed.")
                .with("created_at", "When the plan was created.")
                .with("updated_at", "When the plan last changed.")
                .with("revision", "How often the plan has changed.")
                .withholding("change_xid", "It orders changes inside the database.")
                .withholding("change_began_at", "It orders changes inside the database.")
                .withholding("changed_at", "It orders changes inside the database.");
    }

    private static MemberTable goals() {
        return MemberTable.under("plans", "plan_id", "goals", "goals", "The goals of your plans.")
                .shownTo(COACHES)
                .with("id", "The identifier of the goal.")
                .with("plan_id", "The plan that it belongs to.")
                .with("position", "Its place among the goals of the plan.")
                .with("key", "Its name in the strategy that it comes from.")
                .with("strategy", "The strategy that it comes from.")
                .with("title", "What the goal is called.")
                .with("horizon", "Whether it is for the next weeks or for longer.", Form.CODE)
                .with("measure", "How you can tell that you have reached it.")
                .with("scale", "What the five levels of reaching it mean, and its weight.")
                .with("outcome", "What became of the goal, as you said.")
                .with("revision", "How often its title has changed.")
                .with("revised_at", "When its title last changed.");
    }

    private static MemberTable steps() {
        return MemberTable.under("plans", "plan_id", "steps", "steps", "The steps of your goals.")
                .shownTo(COACHES)
                .with("id", "The identifier of the step.")
                .with("plan_id", "The plan that it belongs to.")
                .with("goal_id", "The goal that it belongs to.")
                .with("position", "Its place among the steps of the goal.")
                .with("key", "Its name in the strategy that it comes from.")
                .with("title", "What the step is called.")
                .with("short_title", "What it is called where there is little room.")
                .with("effort_minutes", "How many minutes it takes.")
                .with("after", "The steps that must be done before it.")
                .with("cadence", "How often it is repeated.")
                .with("anchor_on", "The day from which its repetitions count.")
                .with("if_then", "When you want to begin, and with what.")
                .with("obstacle_if_then", "What you want to do about an obstacle.")
                .with("rehearsed_at", "When you last went through it in your mind.")
                .with("status", "Whether the step is open, begun, done or skipped.", Form.CODE)
                .with("due_on", "The day on which it is due.")
                .with("due_on_fixed", "Whether you set this day yourself.")
                .with("completed_on", "The day on which you completed it.")
                .with("note", "Your note about it.")
                .with("revision", "How often it has changed.")
                .with("revised_at", "When it last changed.")
                .with("settled_at", "When its day or its status last changed.");
    }

    private static MemberTable occurrences() {
        return MemberTable.under("plans", "plan_id", "occurrences", "occurrences", "The single days of repeated steps.")
                .shownTo(COACHES)
                .with("id", "The identifier of the occurrence.")
                .with("plan_id", "The plan that it belongs to.")
                .with("step_id", "The step that it repeats.")
                .with("due_on", "The day on which it is due.")
                .with("status", "Whether it is open, begun, done or skipped.", Form.CODE)
                .with("completed_on", "The day on which you completed it.")
                .with("note", "Your note about it.")
                .with("revision", "How often it has changed.")
                .with("revised_at", "When it last changed.")
                .with("settled_at", "When its day or its status last changed.");
    }
}
