package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a member keeps for a strategy: everything that a front end needs to draw its forms and figures"
                        + " without knowing the strategy.")
public record WorksheetDefinition(
        @Schema(description = "The strategy's key.", examples = "build-your-network")
        String strategy,

        @Schema(description = "The strategy's display name.", examples = "Build a network and keep it alive")
        String strategyTitle,

        @Schema(description = "Increases whenever the worksheet changes.", examples = "1")
        int version,

        @JsonProperty("private")
        @Schema(description = "Whether its records are nobody else's business: calendars never show them.")
        boolean confidential,

        @Schema(description = "The kinds of records, in the order in which a person begins with them.")
        List<RecordDefinition> records,

        @Schema(description = "The figures, the most telling first.")
        List<FigureDefinition> figures,

        @Schema(description = "What becomes due.") List<DueDefinition> due,

        @Schema(description = "When goals may be called achieved.")
        List<DoneRule> doneWhen) {

    /** The definition of a strategy's worksheet. */
    public static WorksheetDefinition of(String strategy, String title, Worksheet worksheet) {
        return new WorksheetDefinition(
                strategy,
                title,
                worksheet.version(),
                worksheet.confidential(),
                worksheet.records().stream().map(RecordDefinition::of).toList(),
                worksheet.figures().stream().map(FigureDefinition::of).toList(),
                worksheet.due().stream().map(DueDefinition::of).toList(),
                worksheet.doneWhen());
    }
}
