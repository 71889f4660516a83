package dev.waymark.assessment;

import java.util.List;

/** How far the answers can be relied on, in figures; {@link QualityReport} puts them into words. */
record QualityFigures(double answeredShare, List<Flag> flags) {

    /**
     * What was seen.
     *
     * <p>{@code observed} of {@code outOf}: equal answers in a row of all answers (long string), contradictory scales of those
     * that were compared (contradiction), seconds for so many answers (too fast), answers of applicable items (mostly unanswered).
     */
    record Flag(QualityFlagCode code, int observed, int outOf) {}
}
