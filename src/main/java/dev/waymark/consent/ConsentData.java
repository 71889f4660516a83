package dev.waymark.consent;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about consents. */
@ApplicationScoped
class ConsentData implements MemberData {

    private static final MemberTable CONSENTS = MemberTable.root(
                    "consents", "consents", "What you have shared with coaches, and until when.")
            .shownTo("The coach.")
            .with("id", "The consent's id.")
            .with("coach_id", "The coach who may read.")
            .with("scopes", "What you share.")
            .with("until_on", "The last day on which it holds; empty for no end.")
            .with("created_at", "When you gave it.")
            .with("updated_at", "When it was last changed.")
            .with("ended_at", "When it ended, if you revoked it or have given the coach another one since.");

    private static final MemberTable ACCESSES = MemberTable.under(
                    "consents", "consent_id", "consent_accesses", "consentAccesses", "What coaches have read.")
            .with("consent_id", "The consent that let the coach read it.")
            .with("operation", "What the coach did, as the API calls it.")
            .with("record_id", "The id of what the coach read; empty if it was about you and not about one record.")
            .with("read_at", "When the coach did it, for the first time in that hour.")
            .withholding("hour_at", "It is the hour of the time that is shown.");

    private static final MemberTable REQUESTS = MemberTable.root(
                    "consent_requests", "consentRequests", "What coaches have asked you to share.")
            .shownTo("The coach who asked.")
            .with("id", "The request's id.")
            .with("coach_id", "The coach who asked.")
            .with("scopes", "What the coach asked you to share.")
            .with("until_on", "The last day for which the coach asked; empty for no end.")
            .with("message", "What the coach wrote to you.")
            .with("status", "Whether you have accepted or refused it.", Form.CODE)
            .with("consent_id", "The consent that you gave in response.")
            .with("created_at", "When the coach asked.")
            .with("updated_at", "When the request was last changed.")
            .with("answered_at", "When you accepted or refused it.");

    @Override
    public List<MemberTable> tables() {
        return List.of(CONSENTS, ACCESSES, REQUESTS);
    }
}
