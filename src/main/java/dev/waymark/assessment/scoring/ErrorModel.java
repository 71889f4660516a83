package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Questionnaire;

/** Classical test theory: how far a severity may lie from the true one. */
final class ErrorModel {

    /** Half-width of a 95 percent interval, in standard errors. */
    private static final double Z95 = 1.96;

    private ErrorModel() {}

    /**
     * The standard error of measurement of a severity, in points: {@code sd * sqrt(1 - r) * sqrt(K / k)}.
     *
     * <p>{@code sd * sqrt(1 - r)} is the classical formula (Lord and Novick 1968); {@code sqrt(K / k)} widens it for items that
     * were not answered, as the mean of {@code k} instead of {@code K} parallel items.
     *
     * @param answered k, from 1 to the K items that the questionnaire has for the scale
     * @throws IllegalArgumentException if k is out of that range
     */
    static double sem(Questionnaire questionnaire, String cause, int answered) {
        int items = items(questionnaire, cause);
        if (answered < 1 || answered > items) {
            throw new IllegalArgumentException(
                    "%s has %d items, so %d cannot be answered".formatted(cause, items, answered));
        }
        var assumptions = questionnaire.assumptions();
        return assumptions.sd() * Math.sqrt(1 - assumptions.reliability()) * Math.sqrt((double) items / answered);
    }

    /**
     * The standard error of a scored scale.
     *
     * <p>A supposed severity, without answers to score, is treated as that of a complete scale.
     */
    static double sem(Questionnaire questionnaire, ScaleScore scale) {
        boolean answered = scale.answered() > 0 && scale.answered() >= Scoring.needed(scale.applicable());
        return sem(questionnaire, scale.cause(), answered ? scale.answered() : items(questionnaire, scale.cause()));
    }

    /** The share of the variance between people that {@code answered} items of a scale would explain: {@code 1 - SEM^2 / sd^2}, 0..1. */
    static double explained(Questionnaire questionnaire, String cause, int answered) {
        double error = sem(questionnaire, cause, answered)
                / questionnaire.assumptions().sd();
        return Math.max(0, 1 - error * error);
    }

    /** The items that the questionnaire has for a scale, whether applicable to the person or not. */
    static int items(Questionnaire questionnaire, String cause) {
        int items = 0;
        for (var item : questionnaire.items()) {
            items += item.cause().equals(cause) ? 1 : 0;
        }
        return items;
    }

    /** {@code severity +- 1.96 sem}, clipped to 0..100, two decimals. */
    static Band band(double severity, double sem) {
        return new Band(bound(severity - Z95 * sem), bound(severity + Z95 * sem), BandBasis.ASSUMED);
    }

    /** The smallest reliable difference between two severities, in points (Jacobson and Truax 1991), two decimals. */
    static double reliableChange(double semBefore, double semAfter) {
        return rounded(Z95 * Math.sqrt(semBefore * semBefore + semAfter * semAfter));
    }

    private static double bound(double points) {
        return rounded(Math.min(100, Math.max(0, points)));
    }

    private static double rounded(double points) {
        return FixedPoint.ofHundredths(FixedPoint.hundredths(points));
    }
}
