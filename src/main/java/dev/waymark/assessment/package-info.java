/**
 * Answers in, reasons out: scores a questionnaire, ranks the strategies by it, explains both and measures change.
 *
 * <p>Everything that decides a figure is a pure function of answers, questionnaire, catalog and scoring version. Published
 * figures are decimals: severities and points have two places, shares and probabilities three, and whatever is computed from a
 * published figure is computed from it exactly, so that a reader with a pencil gets the same result.
 */
@NullMarked
package dev.waymark.assessment;

import org.jspecify.annotations.NullMarked;
