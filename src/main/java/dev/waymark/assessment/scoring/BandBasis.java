package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a band is based on. `assumed` means constants that the questionnaire declares and that no data"
                        + " have confirmed yet.")
public enum BandBasis {
    ASSUMED
}
