package dev.waymark.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What a result says about each scale, without its ranking: all that there is to see of it over time. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScaleScores(List<ScaleScore> causes, Readiness readiness) {

    /** One scale; it is unscored when this result, made by another catalog, does not have it. */
    public ScaleScore scale(String cause) {
        if (readiness.inaction().cause().equals(cause)) {
            return readiness.inaction();
        }
        for (ScaleScore scale : causes) {
            if (scale.cause().equals(cause)) {
                return scale;
            }
        }
        return ScaleScore.unscored(cause, 0, 0);
    }
}
