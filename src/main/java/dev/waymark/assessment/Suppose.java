package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.catalog.Situation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Different answers, different severities, another situation. What you leave out stays as it is.")
public record Suppose(
        @Schema(description = "Different answers by item key; null removes one.") @Nullable
        Map<String, @Nullable Answer> answers,

        @Schema(
                description =
                        "Different severities, 0 to 100, by cause or for `inaction`. They are rounded to two decimals and"
                                + " replace what the answers say.",
                examples = "{\"exhaustion\": 30}")
        @Nullable
        Map<String, @DecimalMin("0") @DecimalMax("100") Double> severities,

        @Schema(description = "Another work situation.") @Nullable
        Situation situation) {}
