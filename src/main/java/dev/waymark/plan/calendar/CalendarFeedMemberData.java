package dev.waymark.plan.calendar;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of calendar feeds. */
@ApplicationScoped
class CalendarFeedMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(calendarFeeds());
    }

    private static MemberTable calendarFeeds() {
        return MemberTable.under(
                        "plans",
                        "plan_id",
                        "calendar_feeds",
                        "calendarFeeds",
                        "The addresses that show your plans to calendar apps.")
                .shownTo("Anyone to whom you gave the address sees the plan behind it.")
                .with("plan_id", "The plan that the address shows.")
                .with("created_at", "When the address was created.")
                .with("details", "Whether it shows all of each step, or only how long private ones take.", Form.CODE)
                .withholding(
                        "secret_hash",
                        "It is a trace of the secret in the address, and useful only to check that secret.");
    }
}
