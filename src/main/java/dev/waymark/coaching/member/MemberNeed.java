package dev.waymark.coaching.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From what needs attention first to what can wait longest. */
@Schema(
        description = "Why a member needs attention: `support`, they have felt low over the last 14 days; `stalled` and"
                + " `slipping`, the signal of a plan; `awaiting_outcome`, nobody has told yet what became of a goal;"
                + " `quiet`, nothing was completed for 14 days in any active plan.")
public enum MemberNeed {
    SUPPORT,
    STALLED,
    SLIPPING,
    AWAITING_OUTCOME,
    QUIET
}
