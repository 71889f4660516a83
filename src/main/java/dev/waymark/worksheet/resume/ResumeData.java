package dev.waymark.worksheet.resume;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The resume that a member has imported, for their export and erasure. */
@ApplicationScoped
class ResumeData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(MemberTable.root("resumes", "resumes", "The resume that you have imported.")
                .shownTo("Coaches with whom you share your worksheets.")
                .withholding("id", "It is the row's own, and nothing names it.")
                .with("document", "The resume, as it was imported.", Form.JSON)
                .with("created_at", "When you first imported one.")
                .with("updated_at", "When you last imported another one."));
    }
}
