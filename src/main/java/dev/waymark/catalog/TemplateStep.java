package dev.waymark.catalog;

import dev.waymark.platform.text.RecurrenceWording;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A step of a strategy's plan template.")
public record TemplateStep(
        @Schema(description = "Its key, unique within the strategy.")
        String key,

        @Schema(description = "What to do.") String title,

        @Schema(description = "The same in at most 40 characters.", examples = "List six possible mentors")
        String shortTitle,

        @Schema(description = "What an app can help with; null where it cannot.") @Nullable
        StepKind kind,

        @Schema(description = "How many minutes it takes each time.", examples = "30")
        int effortMinutes,

        @Schema(description = "Keys of the steps of this strategy that must come first.")
        List<String> after,

        @Schema(
                description = "How it recurs: an RFC 5545 recurrence rule with COUNT; null for a one-time step.",
                examples = "FREQ=WEEKLY;BYDAY=SU;COUNT=6")
        @Nullable
        String cadence,

        @Schema(description = "How it recurs, in words; null for a one-time step.", examples = "Every Sunday, 6 times")
        @Nullable
        String cadenceLabel,

        @Schema(description = "What takes its place when beginning is hard; null if nothing does.") @Nullable
        SmallStart smallStart,

        @Schema(description = "Whether it eases the load: at high exhaustion it comes first, in the first week.")
        boolean easing,

        @Schema(
                description = "Whether having answered a questionnaire is all it asks: then a plan that is made from an"
                        + " assessment finds it done.")
        boolean doneByAssessment,

        @Schema(
                description =
                        "The kind of the worksheet's records that completes it when the member adds one; null for a"
                                + " step that is completed by hand only.",
                examples = "contact")
        @Nullable
        String record,

        @Schema(description = "How many of these records complete it; null where `record` is.", examples = "5")
        @Nullable
        Integer recordCount,

        @Schema(description = "How it reads in other situations.")
        List<StepVariant> variants,

        @Schema(description = "One or two if-thens: first what starts the step, then what to do about an obstacle.")
        List<IfThen> ifThen) {

    /**
     * Of the catalog's files, which may leave some of it out.
     *
     * @param cadenceLabel follows from the cadence if it is left out
     * @param recordCount 1 if it is left out
     * @param variants none if they are left out
     */
    public TemplateStep(
            String key,
            String title,
            String shortTitle,
            @Nullable StepKind kind,
            int effortMinutes,
            List<String> after,
            @Nullable String cadence,
            @Nullable String cadenceLabel,
            @Nullable SmallStart smallStart,
            boolean easing,
            boolean doneByAssessment,
            @Nullable String record,
            @Nullable Integer recordCount,
            @Nullable List<StepVariant> variants,
            List<IfThen> ifThen) {
        this.key = key;
        this.title = title;
        this.shortTitle = shortTitle;
        this.kind = kind;
        this.effortMinutes = effortMinutes;
        this.after = after;
        this.cadence = cadence;
        this.cadenceLabel = cadence == null || cadenceLabel != null ? cadenceLabel : RecurrenceWording.of(cadence);
        this.smallStart = smallStart;
        this.easing = easing;
        this.doneByAssessment = doneByAssessment;
        this.record = record;
        this.recordCount = record == null || recordCount != null ? recordCount : Integer.valueOf(1);
        this.variants = variants == null ? List.of() : variants;
        this.ifThen = ifThen;
    }

    /** The records that complete it; null if it is completed by hand only. */
    @Nullable
    StepRecord completedBy() {
        return record == null ? null : new StepRecord(record, Objects.requireNonNull(recordCount));
    }

    /** The step as it reads for a person in this situation; an unknown one is treated as employed. */
    public TemplateStep in(@Nullable Situation situation) {
        return variants.stream()
                .filter(variant -> variant.situations().contains(Situation.orEmployed(situation)))
                .findFirst()
                .map(variant -> reading(
                        Objects.requireNonNullElse(variant.title(), title),
                        Objects.requireNonNullElse(variant.shortTitle(), shortTitle),
                        effortMinutes,
                        variant.smallStart() == null ? smallStart : variant.smallStart(),
                        Objects.requireNonNullElse(variant.ifThen(), ifThen)))
                .orElse(this);
    }

    /** The step with its small start in its place, if it has one. */
    public TemplateStep madeSmall() {
        return smallStart == null
                ? this
                : reading(smallStart.title(), smallStart.shortTitle(), smallStart.effortMinutes(), smallStart, ifThen);
    }

    private TemplateStep reading(
            String what, String inShort, int minutes, @Nullable SmallStart small, List<IfThen> cues) {
        return new TemplateStep(
                key,
                what,
                inShort,
                kind,
                minutes,
                after,
                cadence,
                cadenceLabel,
                small,
                easing,
                doneByAssessment,
                record,
                recordCount,
                variants,
                cues);
    }
}
