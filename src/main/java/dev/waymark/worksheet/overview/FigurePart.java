package dev.waymark.worksheet.overview;

import dev.waymark.worksheet.figure.Part;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a figure says of one record, or of one value.")
public record FigurePart(
        @Schema(description = "The record that it is about; null if it is about a value that several records share.")
        @Nullable
        UUID recordId,

        @Schema(description = "The name of the record, or the label of the value.", examples = "Your own team")
        String label,

        @Schema(description = "Its value, in the figure's unit, with at most four decimals.", examples = "0.5")
        double value,

        @Schema(
                description = "What else there is to know; null for nothing.",
                examples = "You have been there for 11 months, and the rule asks for 12.")
        @Nullable
        String note) {

    static FigurePart of(Part part) {
        return new FigurePart(part.recordId(), part.label(), FigureValue.rounded(part.value()), part.note());
    }
}
