package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why these strategies are recommended: `rest_first`, exhaustion is high; `small_start`, starting is"
                        + " hard; `closer_look`, no cause stands out or the answers are in doubt; `strongest_fit`, they"
                        + " fit best what the answers show. Or why none is: `nothing_weighs`, no severity is above 50;"
                        + " `too_few_answers`; `none_fits`, no strategy for what the answers show is open to the member.")
public enum StartWithCode {
    REST_FIRST,
    SMALL_START,
    CLOSER_LOOK,
    STRONGEST_FIT,
    NOTHING_WEIGHS,
    TOO_FEW_ANSWERS,
    NONE_FITS
}
