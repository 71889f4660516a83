package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "The uncertainty band: where the true severity lies with 95 percent confidence, under the"
                + " questionnaire's error model.")
public record Band(
        @Schema(description = "Lower end, 0 to 100.", examples = "51.49")
        double low,

        @Schema(description = "Upper end, 0 to 100.", examples = "81.85")
        double high,

        @Schema(description = "What the error model is based on.")
        BandBasis basis) {}
