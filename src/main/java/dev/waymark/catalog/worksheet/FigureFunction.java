package dev.waymark.catalog.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The functions of which figures are made. The guide explains each of them.")
public enum FigureFunction {
    COUNT,
    SUM,
    MEAN,
    SHARE,
    WEIGHTED_SHARE,
    GAP,
    SPREAD,
    EMA,
    CHANGE,
    PAIRS,
    CORRELATE,
    OVERLAP,
    STRETCH,
    PAYBACK,
    ELIGIBLE,
    ATTAINMENT
}
