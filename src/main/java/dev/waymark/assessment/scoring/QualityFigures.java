package dev.waymark.assessment.scoring;

import java.util.List;

/** How reliable the answers are, in figures and codes; the words are added on reading. */
public record QualityFigures(double answeredShare, List<Flag> flags) {

    /**
     * A finding.
     *
     * <p>{@code observed} of {@code outOf}: equal answers in a row out of all answers (long string), contradictory
     * scales out of those compared (contradiction), seconds for this many answers (too fast), answers out of applicable
     * items (mostly unanswered).
     */
    public record Flag(QualityFlagCode code, int observed, int outOf) {}
}
