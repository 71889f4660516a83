package dev.waymark.assessment;

import dev.waymark.assessment.scoring.QualityFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far the answers can be trusted.")
public record QualityReport(
        @Schema(description = "The share of the applicable items that are answered, 0 to 1.", examples = "0.958")
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
