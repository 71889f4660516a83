package dev.waymark.assessment.chart;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.ScaleScore;
import java.util.Locale;
import java.util.Objects;

/**
 * One scale in a chart.
 *
 * @param title for people, as in the catalog
 */
record ChartRow(ScaleScore scale, String title) {

    boolean scored() {
        return scale.severity() != null;
    }

    String level() {
        return scale.level().name().toLowerCase(Locale.ROOT);
    }

    double severity() {
        return Objects.requireNonNull(scale.severity());
    }

    /** Every scored scale has a band. */
    Band band() {
        return Objects.requireNonNull(scale.band());
    }

    /** Whether the scale had an applicable item. */
    boolean applies() {
        return scale.applicable() > 0;
    }

    /** Why there is no score. */
    String reason() {
        return applies()
                ? "not enough answers: %s of %s".formatted(scale.answered(), scale.applicable())
                : "no statement applies";
    }
}
