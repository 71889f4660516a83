package dev.waymark.audit;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the audit trail keeps about a member. Erasure deletes the pseudonym, and then no event leads to anybody. */
@ApplicationScoped
class AuditMemberData implements MemberData {

    private static final String OF_MEMBER = "select * from audit_events where (tenant_id, pseudonym) ="
            + " (select tenant_id, pseudonym from member_pseudonyms where tenant_id = ? and member_id = ?)";

    @Override
    public List<MemberTable> tables() {
        return List.of(
                MemberTable.root(
                                "member_pseudonyms",
                                "auditPseudonyms",
                                "The pseudonym by which the audit trail names you.")
                        .with("pseudonym", "A random id that stands in for you."),
                MemberTable.of(
                                "audit_events",
                                "auditEvents",
                                "Who did what to your data, under which consent.",
                                OF_MEMBER)
                        .shownTo("Administrators, who see the pseudonym and not you.")
                        .with("id", "The id of the event.")
                        .with("at", "When it was done.")
                        .with("actor_role", "In which role it was done.")
                        .with("actor", "Who did it; you appear by your pseudonym.")
                        .with("pseudonym", "Whose data it was: your pseudonym.")
                        .with("operation", "What was done.")
                        .with("record_id", "The record that it was done to.")
                        .with("consent_id", "The consent under which a coach acted.")
                        .with("request_id", "The id of the request.")
                        .withholding("tenant_id", "It is the coaching platform's name, the same in every row.")
                        .withholding("xid", "It is the database's own number of the transaction.")
                        .staying("Without the pseudonym, which is erased, nobody can tell whom an event was about."));
    }
}
