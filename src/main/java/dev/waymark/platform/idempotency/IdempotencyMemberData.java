package dev.waymark.platform.idempotency;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of requests that carry a key. */
@ApplicationScoped
class IdempotencyMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(keys());
    }

    private static MemberTable keys() {
        return MemberTable.root(
                        "idempotency_keys",
                        "repeatableRequests",
                        "Requests of the last day, kept so that repeating one changes nothing.")
                .with("method", "The kind of request.")
                .with("path", "What it was about.")
                .with("status", "How it ended.")
                .with("created_at", "When it arrived.")
                .withholding("subject", "It can be the account of a coach or of the platform.")
                .withholding("role", "It can be that of a coach or of the platform.")
                .withholding("idempotency_key", "It is a technical name that an app made up.")
                .withholding("body_hash", "It is a check sum of what other sections show.")
                .withholding("headers", "It is a copy of what other sections show, kept for a day.")
                .withholding("body", "It is a copy of what other sections show, kept for a day.")
                .withholding("about", "It is a copy of what other sections show, kept for a day.");
    }
}
