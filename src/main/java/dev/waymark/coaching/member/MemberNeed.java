package dev.waymark.coaching.member;

import dev.waymark.platform.text.Labeled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From what needs attention first to what can wait longest. */
@Schema(
        description = "Why a member needs attention: `support`, they have felt low over the last 14 days; `stalled` and"
                + " `slipping`, the signal of a plan; `awaiting_outcome`, nobody has told yet what became of a goal;"
                + " `quiet`, nothing was completed for 14 days in any active plan.")
public enum MemberNeed implements Labeled {
    SUPPORT("Is having a hard time"),
    STALLED("Has stalled"),
    SLIPPING("Is slipping"),
    AWAITING_OUTCOME("A goal awaits its outcome"),
    QUIET("Has been quiet");

    private final String label;

    MemberNeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
