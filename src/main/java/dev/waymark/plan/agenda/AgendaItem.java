package dev.waymark.plan.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.IfThen;
import dev.waymark.catalog.StepKind;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Something that is due: a step, one occurrence of a recurring step, or the outcome of a goal that has"
                        + " no open steps left.")
public record AgendaItem(
        @Schema(description = "What is asked of the member.")
        AgendaKind kind,

        @Schema(description = "The plan it belongs to.") UUID planId,

        @Schema(description = "The plan's name.", examples = "Out of the rut by summer")
        String planTitle,

        @Schema(description = "The goal it belongs to.") UUID goalId,

        @Schema(description = "The goal, worded as an outcome.", examples = "I speak at the spring meetup")
        String goalTitle,

        @Schema(
                description = "The strategy that the goal comes from; null for a goal of the member's own.",
                examples = "find-a-mentor")
        @Nullable
        String strategy,

        @Schema(description = "The strategy's name; null for a goal of the member's own.", examples = "Find a mentor")
        @Nullable
        String strategyTitle,

        @Schema(description = "The step's id; null if a goal's outcome is asked for.") @Nullable
        UUID stepId,

        @Schema(description = "What an app can help with in the step; null where it cannot, and for a question.")
        @Nullable
        StepKind stepKind,

        @Schema(description = "What to do; if a goal's outcome is asked for, the goal.")
        String title,

        @Schema(
                description = "The title in at most 40 characters, for places with little room.",
                examples = "List six possible mentors")
        String shortTitle,

        @Schema(
                description =
                        "What to ask the member if a goal's outcome is asked for: its `measure`, as a question for"
                                + " yes, partly or no. Null for a step.",
                examples =
                        "Your goal “I speak at the spring meetup” has no open steps left. Its measure was: “The talk is"
                                + " given.” Is that so: yes, partly, or no?")
        @Nullable
        String question,

        @Schema(description = "How many minutes it takes; null for a question.", examples = "30") @Nullable
        Integer effortMinutes,

        @Schema(
                description =
                        "Its if-thens, at most two: the first says what starts the step, the second what to do about"
                                + " an obstacle.")
        List<IfThen> ifThen,

        @Schema(description = "Whether it has been started; null for a question.") @Nullable
        StepStatus status,

        @Schema(description = "The status in words; null for a question.", examples = "To do") @Nullable
        String statusLabel,

        @Schema(
                description =
                        "The day it is due. A question is due on the day on which the goal's last step was closed, and"
                                + " stays until it is answered.",
                examples = "2026-02-18")
        LocalDate dueOn,

        @Schema(
                description =
                        "Which occurrence of a recurring step it is: send it as `occurrence` to complete or skip it."
                                + " Null if the step does not recur, and for a question.",
                examples = "2026-02-18")
        @Nullable
        LocalDate occurrence,

        @Schema(description = "Whether it was due before today, in the plan's time zone; never true for a question.")
        boolean overdue,

        @JsonProperty("private")
        @Schema(
                description = "Whether it is nobody else's business, because its goal comes from a private strategy:"
                        + " calendars show only the time that it takes.")
        boolean confidential) {

    /** Something to do in a plan, as the plan shows it on the day as of which it is judged. */
    public static AgendaItem of(WorkItem item, PlanSnapshot snapshot, Catalog catalog) {
        return AgendaRow.of(item, snapshot).item(snapshot.standsOn(), catalog);
    }
}
