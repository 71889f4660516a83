package dev.waymark.plan.checkin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.catalog.Signpost;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The new check-in, and what there is to say to the member who has just checked in.")
public record CheckInReply(
        @JsonUnwrapped CheckInView checkIn,

        @Schema(
                description =
                        "Pointers to help that this service cannot give: shown while the member's mood or energy has"
                                + " been low over the last 14 days.")
        List<Signpost> signposts,

        @Schema(description = "What might help, as in the plan's progress; empty if there is nothing to suggest.")
        List<Suggestion> suggestions) {

    static CheckInReply of(CheckInView checkIn, Advice advice) {
        return new CheckInReply(checkIn, advice.signposts(), advice.suggestions());
    }
}
