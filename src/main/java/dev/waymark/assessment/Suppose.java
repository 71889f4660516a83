package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other answers or other severities than an assessment has, to see what they would change. */
@Schema(description = "Other answers, other severities, or both; what is left out stays as it is.")
public record Suppose(
        @Schema(description = "Other answers by item key; null takes one away.") @Nullable
        Map<String, @Nullable Answer> answers,

        @Schema(
                description =
                        "Other severities by cause, or for `inaction`, 0 to 100; rounded to two decimals. They replace what the "
                                + "answers say.",
                examples = "{\"exhaustion\": 30}")
        @Nullable
        Map<String, @DecimalMin("0") @DecimalMax("100") Double> severities) {}
