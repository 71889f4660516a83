package dev.waymark.cohort;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The cohorts of a member.")
public record MemberCohorts(
        @Schema(
                description = "The keys of the cohorts: up to 20, each of lowercase letters, digits and hyphens.",
                examples = "[\"autumn-2037\"]")
        @NotNull
        List<String> cohorts) {

    /** In one order, each once. */
    MemberCohorts sorted() {
        return new MemberCohorts(cohorts.stream().sorted().distinct().toList());
    }
}
