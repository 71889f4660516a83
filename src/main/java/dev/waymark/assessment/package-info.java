/**
 * Answers in, reasons out: takes a member's answers, keeps them with their result, explains it and measures change.
 *
 * <p>What decides a figure is in {@code scoring}, which knows nothing of this package; {@code chart} draws its results. Here are
 * the resources, the stored assessment and the words: {@link dev.waymark.assessment.ResultView} puts figures into sentences.
 */
@NullMarked
package dev.waymark.assessment;

import org.jspecify.annotations.NullMarked;
