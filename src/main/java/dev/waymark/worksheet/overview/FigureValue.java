package dev.waymark.worksheet.overview;

import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.FigureUnit;
import dev.waymark.worksheet.figure.Figure;
import dev.waymark.worksheet.figure.FigureWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A figure of a worksheet, computed from the member's records whenever it is read.")
public record FigureValue(
        @Schema(description = "The figure.", examples = "spread")
        String key,

        @Schema(description = "What it is called.", examples = "Spread over areas")
        String title,

        @Schema(
                description =
                        "Its value, with at most four decimals; null if there is nothing to compute it from, which is"
                                + " not the same as 0.",
                examples = "0.5")
        @Nullable
        Double value,

        @Schema(description = "What it is measured in.") FigureUnit unit,

        @Schema(
                description = "What it says, in one sentence; without a value, how to get one.",
                examples = "Your contacts are in more than one place, which makes news travel.")
        String text,

        @Schema(
                description = "What the number means.",
                examples = "How evenly your contacts are spread over areas: 0 if all are in one.")
        String meaning,

        @Schema(
                description =
                        "Its parts, the most telling first; at most the first 100. Empty for a figure without parts.")
        List<FigurePart> parts) {

    private static final int MOST_PARTS = 100;
    private static final int DECIMALS = 4;

    static FigureValue of(FigureRule rule, Figure figure) {
        return new FigureValue(
                rule.key(),
                rule.title(),
                Optional.ofNullable(figure.value()).map(FigureValue::rounded).orElse(null),
                rule.unit(),
                FigureWords.sentence(rule, figure),
                rule.meaning(),
                figure.parts().stream().limit(MOST_PARTS).map(FigurePart::of).toList());
    }

    static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
