/**
 * The scoring engine: answers and content in, figures and codes out. Pure functions that know no clock, no database, no
 * web and nothing else of assessments, so the same inputs give the same figures on every machine.
 *
 * <p>{@link dev.waymark.assessment.scoring.Evaluator} is the entry point,
 * {@link dev.waymark.assessment.scoring.Evaluation} the result, and {@link dev.waymark.assessment.scoring.Change}
 * compares two of them. Published figures are decimals: severities and points have two places, shares and probabilities
 * three. Anything computed from a published figure uses exactly that figure, so you can check it with pencil and paper.
 */
@NullMarked
package dev.waymark.assessment.scoring;

import org.jspecify.annotations.NullMarked;
