package dev.waymark.platform.sharing;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentShare.Share;
import java.util.Optional;
import java.util.Set;

/** Knows what members share with coaches. */
public interface Consents {

    /**
     * What a coach wants to do.
     *
     * @param member a query of one text: the member whose record it is
     * @param needed what that member must have shared
     * @param operation of the contract
     * @param recordId whose record it is about; empty if it is about the member
     * @param reads whether what the member shares is read, and not what the coach has written
     */
    record Wish(Sql member, Set<ConsentScope> needed, String operation, String recordId, boolean reads) {}

    /** What the member shares with the coach who calls. If they read it, the member can see that. Empty if it is not enough. */
    Optional<Share> use(Wish wish);

    /**
     * What a coach sees of a member now, without a new access: for a picture whose link they have made. Empty if that is not enough.
     *
     * @param needed what the member must have shared
     */
    Optional<Sight> sight(String coach, String member, Set<ConsentScope> needed);
}
