package dev.waymark.worksheet.record;

import dev.waymark.platform.sharing.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The members who keep records in worksheets. */
@ApplicationScoped
class WorksheetRecordOwners implements RecordOwners {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "worksheet-records", "select r.member_id from worksheet_records r where r.tenant_id = ? and r.id = ?");
    }
}
