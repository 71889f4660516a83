package dev.waymark.plan.history;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Where the change that a request makes comes from, if somebody else than its sender had the idea. */
@RequestScoped
public class ChangeOrigin {

    private @Nullable String coachId;

    /** The change of this request was suggested by a coach. */
    public void noteSuggestedBy(String coach) {
        coachId = coach;
    }

    @Nullable
    String coachId() {
        return coachId;
    }
}
