package dev.waymark.plan.history;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Where the change that a request makes comes from, if its sender has not asked for it as such. */
@RequestScoped
public class ChangeOrigin {

    private @Nullable String coachId;
    private @Nullable HistoryOrigin origin;

    /** The change of this request was suggested by a coach. */
    public void noteSuggestedBy(String coach) {
        coachId = coach;
    }

    /** The change of this request follows from a record in a worksheet. */
    public void noteRecord() {
        origin = HistoryOrigin.RECORD;
    }

    @Nullable
    String coachId() {
        return coachId;
    }

    @Nullable
    HistoryOrigin origin() {
        return origin;
    }
}
