package dev.waymark.coaching.session;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sessions of a member, for their export and erasure. */
@ApplicationScoped
class SessionData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(MemberTable.root("coach_sessions", "sessions", "Your sessions with coaches.")
                .shownTo("The coach.")
                .with("id", "The session's id.")
                .with("coach_id", "The coach.")
                .with("plan_id", "The plan that it is about.")
                .with("at", "When it begins.")
                .with("duration_minutes", "How many minutes it takes.")
                .with("time_zone", "The time zone in which it was arranged.")
                .with("agenda", "What there is to talk about.")
                .with("summary", "What was talked about.")
                .with("agreed_steps", "The steps that were agreed on.")
                .with("revision", "How often it was changed.")
                .with("created_at", "When it was arranged.")
                .with("updated_at", "When it was last changed."));
    }
}
