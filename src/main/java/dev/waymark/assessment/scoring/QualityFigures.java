package dev.waymark.assessment.scoring;

import java.util.List;

/** How far the answers can be relied on, in figures and codes: the words are added when it is read. */
public record QualityFigures(double answeredShare, List<Flag> flags) {

    /**
     * What was seen.
     *
     * <p>{@code observed} of {@code outOf}: equal answers in a row of all answers (long string), contradictory scales of those
     * that were compared (contradiction), seconds for so many answers (too fast), answers of applicable items (mostly unanswered).
     */
    public record Flag(QualityFlagCode code, int observed, int outOf) {}
}
