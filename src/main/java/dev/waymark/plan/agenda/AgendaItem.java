package dev.waymark.plan.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.StepStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that is due: a step, or one occurrence of a recurring step.")
public record AgendaItem(
        @Schema(description = "The plan it belongs to.") UUID planId,

        @Schema(description = "The plan's name.", examples = "Out of the rut by summer")
        String planTitle,

        @Schema(description = "The goal it belongs to.") UUID goalId,

        @Schema(description = "The step's id.") UUID stepId,

        @Schema(description = "What to do.") String title,

        @Schema(description = "How many minutes it takes.", examples = "30")
        int effortMinutes,

        @Schema(
                description =
                        "Its if-thens, at most two: the first says what starts the step, the second what to do about"
                                + " an obstacle.")
        List<IfThen> ifThen,

        @Schema(description = "Whether it has been started.")
        StepStatus status,

        @Schema(
                description =
                        "The day it is due. For a recurring step, send it as `occurrence` to complete this occurrence.",
                examples = "2026-02-18")
        LocalDate dueOn,

        @Schema(description = "Whether it is one occurrence of a recurring step.")
        boolean recurring,

        @Schema(description = "Whether it was due before today, in the plan's time zone.")
        boolean overdue,

        @JsonProperty("private")
        @Schema(
                description = "Whether it is nobody else's business, because its goal comes from a private strategy:"
                        + " calendars show only the time that it takes.")
        boolean confidential) {}
