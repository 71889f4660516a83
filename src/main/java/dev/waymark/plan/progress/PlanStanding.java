package dev.waymark.plan.progress;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.agenda.AgendaItem;
import dev.waymark.plan.checkin.Advice;
import dev.waymark.plan.checkin.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a plan is going today, in short: its progress has the rest.")
public record PlanStanding(
        @Schema(description = "The plan's id.") UUID planId,

        @Schema(description = "The plan's name.", examples = "Out of the rut by summer")
        String planTitle,

        @Schema(description = "Today, in the plan's time zone.", examples = "2026-02-16")
        LocalDate asOf,

        @Schema(description = "How it is going, in one word.")
        Signal signal,

        @Schema(description = "The signal in words.", examples = "On track")
        String signalLabel,

        @Schema(description = "Days ahead of schedule; negative when behind.", examples = "-2")
        int slackDays,

        @Schema(
                description = "The share of the effort that is done, 0 to 1; null if there is no effort. Skipped"
                        + " work is not counted.",
                minimum = "0",
                maximum = "1",
                examples = "0.25")
        @Nullable
        Double effortDoneShare,

        @Schema(
                description = "The share of the effort that is due by today, 0 to 1; null if there is no effort.",
                minimum = "0",
                maximum = "1",
                examples = "0.3")
        @Nullable
        Double effortDueShare,

        @Schema(
                description =
                        "How the plan is going, as one sentence for the member. While the member feels low, it does"
                                + " not say what is overdue.")
        String sentence,

        @Schema(description = "What comes next, due or not; null if nothing is open.") @Nullable
        AgendaItem nextStep,

        @Schema(description = "What might help, as after a check-in; empty if there is nothing to suggest.")
        List<Suggestion> suggestions) {

    /** Only how it is going, for figures about many plans. */
    public static Signal signal(PlanSnapshot snapshot) {
        return Progress.of(snapshot).signal();
    }

    /** @param advice what to tell the member today */
    public static PlanStanding of(PlanSnapshot snapshot, Advice advice, Catalog catalog) {
        var plan = snapshot.plan();
        var progress = Progress.of(snapshot);
        return new PlanStanding(
                plan.id(),
                plan.title(),
                snapshot.today(),
                progress.signal(),
                progress.signal().label(),
                progress.slackDays(),
                progress.effortDoneShare(),
                progress.effortDueShare(),
                progress.sentence(plan, advice),
                progress.nextSteps(snapshot, catalog).stream().findFirst().orElse(null),
                advice.suggestions());
    }
}
