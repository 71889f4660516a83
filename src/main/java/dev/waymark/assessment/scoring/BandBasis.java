package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the error model behind a band rests on. */
@Schema(
        description =
                "What a band rests on: `assumed` means constants that the questionnaire declares and no data have confirmed yet.")
public enum BandBasis {
    /** The questionnaire declares its constants; no data have confirmed them yet. */
    ASSUMED
}
