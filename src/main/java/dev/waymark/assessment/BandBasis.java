package dev.waymark.assessment;

/** What the error model behind a band rests on. */
public enum BandBasis {
    /** The questionnaire declares its constants; no data have confirmed them yet. */
    ASSUMED
}
