package dev.waymark.worksheet.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.catalog.Signpost;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member's worksheet says today; computed whenever it is read.")
public record MemberWorksheet(
        @Schema(description = "The strategy that it belongs to.", examples = "build-your-network")
        String strategy,

        @Schema(description = "The strategy's name.", examples = "Build a network and keep it alive")
        String strategyTitle,

        @Schema(description = "The version of its definition.", examples = "1")
        int version,

        @JsonProperty("private") @Schema(description = "Whether it is nobody else's business: calendars never show it.")
        boolean confidential,

        @Schema(
                description =
                        "The day as of which it is computed: today in the time zone of the member's newest plan in"
                                + " progress, or in UTC.",
                examples = "2037-02-02")
        LocalDate asOf,

        @Schema(description = "How many records there are of each kind, in the order in which a person begins.")
        List<KindCount> counts,

        @Schema(description = "The figures, the most telling first.")
        List<FigureValue> figures,

        @Schema(description = "What is due about its records, the earliest first; at most the first 50.")
        List<WorksheetDue> due,

        @Schema(description = "What to keep next.") NextPrompt next,

        @Schema(
                description = "What the figures say, in one sentence: that of the first figure that has a value, or an"
                        + " invitation if there is none.",
                examples = "Your contacts are in more than one place, which makes news travel.")
        String sentence,

        @Schema(description = "Goals that may be called achieved, going by the figures, for the member to decide.")
        List<GoalProposal> proposals,

        @Schema(
                description =
                        "Pointers to help that this service cannot give: shown while what the member keeps has been low"
                                + " for days.")
        List<Signpost> signposts) {

    static final int MOST_DUE = 50;
}
