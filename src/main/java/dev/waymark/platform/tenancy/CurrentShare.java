package dev.waymark.platform.tenancy;

import dev.waymark.authorization.Sight;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member shares with the coach who calls, as far as the request is about that member and the operation permits it. */
@RequestScoped
public class CurrentShare {

    private @Nullable Share share;

    /**
     * What one consent opens.
     *
     * @param consentId under which the coach acts
     * @param memberId who gave it
     */
    public record Share(UUID consentId, String memberId, Sight sight) {}

    public void note(Share found) {
        share = found;
    }

    /** The consent under which a coach acts; null for all other callers, and for a coach who has none for this request. */
    public @Nullable UUID consentId() {
        return share == null ? null : share.consentId();
    }

    /** How much of the member's records the caller sees: all of it, unless this is a coach. */
    public Sight sight() {
        return share == null ? Sight.ALL : share.sight();
    }

    Scope scope() {
        return share == null ? Scope.nobody() : Scope.of(share.memberId(), share.sight());
    }
}
