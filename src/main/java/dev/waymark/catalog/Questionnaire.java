package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "One version of a questionnaire: its items, its answer scale, and the declared constants that it is"
                        + " scored with.")
public record Questionnaire(
        @Schema(description = "The questionnaire's stable key.", examples = "career-rut")
        String key,

        @Schema(description = "Increases whenever scored content or wording changes.", examples = "1")
        int version,

        @Schema(description = "Its display name.") String title,

        @Schema(description = "How many minutes it takes most people.", examples = "12")
        int estimatedMinutes,

        @Schema(description = "The license of the items.", examples = "Apache-2.0")
        String license,

        @Schema(description = "What is known about its validity.")
        String validation,

        @Schema(description = "What to tell the person who answers.")
        String instructions,

        @Schema(description = "How items are answered.") AnswerScale scale,

        @Schema(description = "The constants behind the uncertainty bands.")
        Assumptions assumptions,

        @Schema(description = "The severities at which the levels begin.")
        Cutoffs cutoffs,

        @Schema(description = "Older versions whose results can be compared with those of this version.")
        List<Integer> comparableWith,

        @Schema(description = "When careless answering is flagged.")
        QualityRules qualityRules,

        @Schema(
                description =
                        "The group of people that severities are compared with; null if no group has been sampled.")
        @Nullable
        NormGroup normGroup,

        @Schema(description = "The items, in the order they are asked.")
        List<Item> items,

        @Schema(
                description = "SHA-256 of the canonical JSON (RFC 8785) of the content.",
                examples = "sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594")
        String contentHash) {

    /** The same without the items of private scales. It is still the same questionnaire, with the hash of all of its content. */
    public Questionnaire withoutPrivate() {
        return new Questionnaire(
                key,
                version,
                title,
                estimatedMinutes,
                license,
                validation,
                instructions,
                scale,
                assumptions,
                cutoffs,
                comparableWith,
                qualityRules,
                normGroup,
                items.stream().filter(item -> !Cause.isPrivate(item.cause())).toList(),
                contentHash);
    }

    @Schema(description = "The answer scale: whole numbers from `min` to `max`, with a label for each.")
    public record AnswerScale(
            @Schema(description = "The lowest answer.", examples = "1")
            int min,

            @Schema(description = "The highest answer.", examples = "5")
            int max,

            @Schema(description = "A label for each answer, lowest first.")
            List<String> labels) {}

    @Schema(description = "The declared constants of the error model, on the severity scale from 0 to 100.")
    public record Assumptions(
            @Schema(description = "The standard deviation of severities across people.", examples = "20")
            double sd,

            @Schema(description = "The reliability of a completely answered scale.", examples = "0.85")
            double reliability,

            @Schema(description = "The reason for these values.")
            String reason) {}

    @Schema(description = "A severity of `moderate` or more is moderate; a severity of `high` or more is high.")
    public record Cutoffs(
            @Schema(description = "The severity at which the level becomes moderate.", examples = "52")
            double moderate,

            @Schema(description = "The severity at which the level becomes high.", examples = "65")
            double high,

            @Schema(description = "The reason for these values.")
            String reason) {}

    @Schema(name = "QuestionnaireItem", description = "One statement that a person agrees or disagrees with.")
    public record Item(
            @Schema(description = "Its key, unique within the questionnaire.", examples = "isolation-1")
            String key,

            @Schema(description = "The statement.") String text,

            @Schema(description = "The scale it belongs to.", examples = "isolation")
            String cause,

            @Schema(description = "Whether agreeing means less of the problem.")
            boolean reversed) {}

    @Schema(description = "When careless answering is flagged. Flags never change a score.")
    public record QualityRules(
            @Schema(description = "The same answer many times in a row.")
            LongString longString,

            @Schema(description = "Forward and reversed items that contradict each other.")
            Contradiction contradiction,

            @Schema(description = "Answers given faster than anyone can read.")
            TooFast tooFast,

            @Schema(description = "Too few answers.") MostlyUnanswered mostlyUnanswered) {}

    @Schema(description = "Flags `run` or more equal answers in a row, in the order of the questionnaire.")
    public record LongString(
            @Schema(description = "How many equal answers in a row are flagged.", examples = "18")
            int run,

            @Schema(description = "The reason for this value.")
            String reason) {}

    @Schema(description = "Flags a gap between forward and reversed items in `scales` or more scales.")
    public record Contradiction(
            @Schema(
                    description = "The gap between the mean of the forward items and the mean of the reversed items, in"
                            + " points.",
                    examples = "2.5")
            double gap,

            @Schema(description = "How many scales must have such a gap.", examples = "3")
            int scales,

            @Schema(description = "The reason for these values.")
            String reason) {}

    @Schema(description = "Flags fewer than `secondsPerItem` seconds per answered item.")
    public record TooFast(
            @Schema(description = "Seconds per answered item; anything below is flagged.", examples = "2")
            double secondsPerItem,

            @Schema(description = "The reason for this value.")
            String reason) {}

    @Schema(description = "Flags answers to less than `share` of the applicable items.")
    public record MostlyUnanswered(
            @Schema(description = "The share of answered items; anything below is flagged.", examples = "0.5")
            double share,

            @Schema(description = "The reason for this value.")
            String reason) {}
}
