package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people that severities may be compared with: who they were, and how they answered this version. */
@Schema(
        description =
                "The people that severities are compared with: who they were, and how they answered this version.")
public record NormGroup(
        @Schema(description = "The group's key.", examples = "employees-2026")
        String key,

        @Schema(description = "Who they were, for people.", examples = "Employees of all trades")
        String title,

        @Schema(description = "How many answered.", examples = "1240")
        int n,

        @Schema(description = "The year in which they answered.", examples = "2026")
        int year,

        @Schema(description = "Where they work, an ISO 3166-1 code.", examples = "DE")
        String country,

        @Schema(description = "In which language they answered, a BCP 47 tag.", examples = "en")
        String language,

        @Schema(description = "How they answered, scale by scale.")
        List<Scale> scales) {

    /** How a norm group answered one scale. */
    @Schema(name = "NormGroupScale", description = "How a norm group answered one scale.")
    public record Scale(
            @Schema(description = "The cause's key.", examples = "isolation")
            String cause,

            @Schema(description = "The mean severity.", examples = "41.3")
            double mean,

            @Schema(description = "The standard deviation of the severities.", examples = "19.75")
            double sd) {}
}
