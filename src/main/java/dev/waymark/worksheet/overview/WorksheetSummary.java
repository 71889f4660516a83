package dev.waymark.worksheet.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A worksheet in which a member keeps something.")
public record WorksheetSummary(
        @Schema(description = "The strategy that it belongs to.", examples = "build-your-network")
        String strategy,

        @Schema(description = "The strategy's name.", examples = "Build a network and keep it alive")
        String strategyTitle,

        @JsonProperty("private") @Schema(description = "Whether it is nobody else's business: calendars never show it.")
        boolean confidential,

        @Schema(description = "How many records the member keeps in it.", examples = "12")
        int recordCount,

        @Schema(description = "When the newest of them was added.")
        Instant lastRecordAt,

        @Schema(description = "What is due about its records, the earliest first; at most the first five.")
        List<WorksheetDue> due) {

    static final int MOST_DUE = 5;
}
