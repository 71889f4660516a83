package dev.waymark.worksheet.step;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which records have completed which steps, for a member's export and erasure. */
@ApplicationScoped
class CompletionData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(MemberTable.under(
                        "worksheet_records",
                        "record_id",
                        "record_completions",
                        "recordCompletions",
                        "Which of your records have completed a step of a plan.")
                .with("record_id", "The record.")
                .with("step_id", "The step that it has completed, alone or with others.")
                .with("plan_id", "The plan that the step belongs to.")
                .with("due_on", "The day of a repeated step that is done because of it."));
    }
}
