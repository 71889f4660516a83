package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "The group of people that severities are compared with: who they were, and how they answered this"
                + " version.")
public record NormGroup(
        @Schema(description = "The group's key.", examples = "employees-2026")
        String key,

        @Schema(description = "A display name that says who they were.", examples = "Employees of all trades")
        String title,

        @Schema(description = "How many people answered.", examples = "1240")
        int n,

        @Schema(description = "The year they answered in.", examples = "2026")
        int year,

        @Schema(description = "The country they work in (ISO 3166-1).", examples = "DE")
        String country,

        @Schema(description = "The language they answered in (BCP 47).", examples = "en")
        String language,

        @Schema(description = "How they answered, scale by scale.")
        List<Scale> scales) {

    @Schema(name = "NormGroupScale", description = "How a norm group answered one scale.")
    public record Scale(
            @Schema(description = "The cause's key.", examples = "isolation")
            String cause,

            @Schema(description = "The mean severity.", examples = "41.3")
            double mean,

            @Schema(description = "The standard deviation of the severities.", examples = "19.75")
            double sd) {}
}
