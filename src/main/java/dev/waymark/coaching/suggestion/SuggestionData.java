package dev.waymark.coaching.suggestion;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What coaches have suggested to a member, for their export and erasure. */
@ApplicationScoped
class SuggestionData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(MemberTable.root("suggestions", "suggestions", "What your coaches have suggested to you.")
                .shownTo("The coach who suggested it.")
                .with("id", "The suggestion's id.")
                .with("plan_id", "The plan it is for.")
                .with("coach_id", "The coach who suggested it.")
                .with("kind", "What is suggested: a step, a strategy or an encouragement.", Form.CODE)
                .with("message", "What the coach said about it.")
                .with("goal_id", "The goal that a suggested step is for.")
                .with("title", "What the suggested step is.")
                .with("short_title", "The same in a few words.")
                .with("effort_minutes", "How many minutes it takes.")
                .with("if_then", "When to begin it, and what to do about an obstacle.")
                .with("strategy", "The strategy that is suggested.")
                .with("status", "What became of the suggestion.", Form.CODE)
                .with("step_id", "The step that was added when you accepted it.")
                .with("created_at", "When it was suggested.")
                .with("answered_at", "When it was answered or withdrawn."));
    }
}
