package dev.waymark.assessment;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of assessments. */
@ApplicationScoped
class AssessmentMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(assessments(), choices());
    }

    private static MemberTable assessments() {
        return MemberTable.root(
                        "assessments", "assessments", "Your answers to questionnaires, and what they add up to.")
                .shownTo("A coach with whom you share your results.")
                .with("id", "The identifier of the assessment.")
                .with("questionnaire_key", "The questionnaire.")
                .with("questionnaire_version", "Its version.")
                .with("questionnaire_hash", "A check sum of its text.")
                .with("status", "Whether it is a draft or has a result.", Form.CODE)
                .with("answers", "Your answers.")
                .with("duration_seconds", "How many seconds you took.")
                .with("situation", "Your work situation.", Form.CODE)
                .with("result_text", "The result.", Form.JSON)
                .with("created_at", "When you began.")
                .with("updated_at", "When it last changed.")
                .with("submitted_at", "When you handed it in.")
                .with("revision", "How often it has changed.")
                .withholding("change_xid", "It orders changes inside the database.")
                .withholding("change_began_at", "It orders changes inside the database.")
                .withholding("changed_at", "It orders changes inside the database.");
    }

    private static MemberTable choices() {
        return MemberTable.under(
                        "assessments",
                        "assessment_id",
                        "assessment_choices",
                        "strategyChoices",
                        "What you said about strategies in your results.")
                .shownTo("A coach with whom you share your results.")
                .with("assessment_id", "The assessment in whose result the strategy is.")
                .with("strategy", "The strategy.")
                .with("choice", "Whether you chose it, do not want it, or have tried it already.", Form.CODE)
                .with("reason", "Why, in your words.")
                .with("chosen_at", "When you said so.");
    }
}
