/**
 * Answers in, reasons out: takes a member's answers, stores them with their result, explains it and measures change.
 *
 * <p>Figures come from {@code scoring}, which does not know this package; {@code chart} draws its results. This package
 * has the resources, the stored assessment and the words: {@link dev.waymark.assessment.ResultView} puts figures into
 * sentences.
 */
@NullMarked
package dev.waymark.assessment;

import org.jspecify.annotations.NullMarked;
