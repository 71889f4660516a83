package dev.waymark.assessment;

import dev.waymark.assessment.scoring.QualityFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the answers can be relied on. */
@Schema(description = "How far the answers can be relied on.")
public record QualityReport(
        @Schema(description = "Answered items among those that apply, 0 to 1.", examples = "0.958")
        double answeredShare,

        @Schema(description = "Signs of careless answering.")
        List<QualityFlag> flags) {

    static QualityReport of(QualityFigures figures) {
        return new QualityReport(
                figures.answeredShare(),
                figures.flags().stream()
                        .map(flag -> new QualityFlag(flag.code(), Wording.detail(flag)))
                        .toList());
    }
}
