package dev.waymark.assessment;

import dev.waymark.assessment.scoring.SignpostCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A pointer to help that this service cannot give.")
public record Signpost(
        @Schema(description = "The kind of help.") SignpostCode code,
        @Schema(description = "What to tell the member.") String message) {

    static Signpost of(SignpostCode code) {
        return new Signpost(code, Wording.message(code));
    }
}
