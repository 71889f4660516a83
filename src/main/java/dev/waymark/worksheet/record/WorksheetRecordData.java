package dev.waymark.worksheet.record;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The records of a member's worksheets, for their export and erasure. */
@ApplicationScoped
class WorksheetRecordData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(MemberTable.root(
                        "worksheet_records", "worksheetRecords", "What you have kept in the worksheets of strategies.")
                .shownTo("Coaches with whom you share your worksheets; private worksheets only if you share your"
                        + " wellbeing, too.")
                .with("id", "The record's id.")
                .with("strategy", "The strategy whose worksheet it is in.")
                .with("kind", "What kind of record it is.")
                .with("parent_id", "The record that it belongs to, if it belongs to one.")
                .with("state", "Its state, if it has one.")
                .with("fields", "What it says.")
                .with("definition_version", "The version of the worksheet with which it was last checked.")
                .with("revision", "How often it has changed.")
                .with("created_at", "When it was added.")
                .with("updated_at", "When it was last changed."));
    }
}
