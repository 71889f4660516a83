package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an instrument: its items, how they are answered, and the constants by which they are scored. */
@Schema(description = "One version of a questionnaire: items, answer scale and the declared constants of its scoring.")
public record Questionnaire(
        @Schema(description = "The questionnaire's stable key.", examples = "career-rut")
        String key,

        @Schema(description = "Raised when scored content or wording changes.", examples = "1")
        int version,

        @Schema(description = "Its name, for people.") String title,

        @Schema(description = "Minutes that it takes most people.", examples = "12")
        int estimatedMinutes,

        @Schema(description = "The license of the items.", examples = "Apache-2.0")
        String license,

        @Schema(description = "What is known of its validity.")
        String validation,

        @Schema(description = "What to tell the person who answers.")
        String instructions,

        @Schema(description = "How items are answered.") AnswerScale scale,
        @Schema(description = "Constants behind the bands.") Assumptions assumptions,
        @Schema(description = "Where levels begin.") Cutoffs cutoffs,

        @Schema(description = "Older versions whose results may be compared with this one's.")
        List<Integer> comparableWith,

        @Schema(description = "When careless answering is flagged.")
        QualityRules qualityRules,

        @Schema(description = "The people that severities are compared with; null while nobody was sampled.") @Nullable
        NormGroup normGroup,

        @Schema(description = "The items, in the order in which they are asked.")
        List<Item> items,

        @Schema(
                description = "SHA-256 of the canonical JSON (RFC 8785) of the content.",
                examples = "sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594")
        String contentHash) {

    /** The answer scale: whole numbers from {@code min} to {@code max}, a label for each. */
    @Schema(description = "The answer scale: whole numbers from `min` to `max`, a label for each.")
    public record AnswerScale(
            @Schema(description = "The lowest answer.", examples = "1")
            int min,

            @Schema(description = "The highest answer.", examples = "5")
            int max,

            @Schema(description = "A label for each answer, lowest first.")
            List<String> labels) {}

    /** Declared constants of the error model, on the 0..100 severity scale. */
    @Schema(description = "Declared constants of the error model, on the severity scale of 0 to 100.")
    public record Assumptions(
            @Schema(description = "Standard deviation of a severity between people.", examples = "20")
            double sd,

            @Schema(description = "Reliability of a completely answered scale.", examples = "0.85")
            double reliability,

            @Schema(description = "Why these figures.") String reason) {}

    /** A severity of {@code moderate} or more is moderate, of {@code high} or more high. */
    @Schema(description = "A severity of `moderate` or more is moderate, of `high` or more high.")
    public record Cutoffs(
            @Schema(description = "Severity from which a level is moderate.", examples = "40")
            double moderate,

            @Schema(description = "Severity from which a level is high.", examples = "65")
            double high,

            @Schema(description = "Why these figures.") String reason) {}

    /** One statement that a person agrees or disagrees with. */
    @Schema(name = "QuestionnaireItem", description = "One statement that a person agrees or disagrees with.")
    public record Item(
            @Schema(description = "Unique within the questionnaire.", examples = "isolation-1")
            String key,

            @Schema(description = "The statement.") String text,

            @Schema(description = "The scale that it belongs to.", examples = "isolation")
            String cause,

            @Schema(description = "Whether agreeing means less of the problem.")
            boolean reversed) {}

    /** When careless answering is flagged; flags never change a score. */
    @Schema(description = "When careless answering is flagged; flags never change a score.")
    public record QualityRules(
            @Schema(description = "The same answer many times in a row.")
            LongString longString,

            @Schema(description = "Forward and reversed items that contradict each other.")
            Contradiction contradiction,

            @Schema(description = "Faster than anyone reads.")
            TooFast tooFast,

            @Schema(description = "Little to go by.") MostlyUnanswered mostlyUnanswered) {}

    /** Flags {@code run} or more equal answers in a row, in the questionnaire's order. */
    @Schema(description = "Flags `run` or more equal answers in a row, in the questionnaire's order.")
    public record LongString(
            @Schema(description = "Equal answers in a row that are flagged.", examples = "18")
            int run,

            @Schema(description = "Why this figure.") String reason) {}

    /** Flags a gap between forward and reversed items in {@code scales} or more scales. */
    @Schema(description = "Flags a gap between forward and reversed items in `scales` or more scales.")
    public record Contradiction(
            @Schema(description = "Points between the means of forward and of reversed items.", examples = "2.5")
            double gap,

            @Schema(description = "Scales with such a gap that are flagged.", examples = "3")
            int scales,

            @Schema(description = "Why these figures.") String reason) {}

    /** Flags fewer than {@code secondsPerItem} seconds an answered item. */
    @Schema(description = "Flags fewer than `secondsPerItem` seconds an answered item.")
    public record TooFast(
            @Schema(description = "Seconds an answered item below which it is flagged.", examples = "2")
            double secondsPerItem,

            @Schema(description = "Why this figure.") String reason) {}

    /** Flags an answered share of the applicable items below {@code share}. */
    @Schema(description = "Flags an answered share of the applicable items below `share`.")
    public record MostlyUnanswered(
            @Schema(description = "Answered share below which it is flagged.", examples = "0.5")
            double share,

            @Schema(description = "Why this figure.") String reason) {}
}
