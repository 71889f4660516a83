package dev.waymark.plan.today;

import dev.waymark.catalog.Signpost;
import dev.waymark.plan.agenda.AgendaItem;
import dev.waymark.plan.agenda.RecordDue;
import dev.waymark.plan.progress.PlanStanding;
import dev.waymark.plan.win.WinView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member finds today, over all of their plans; computed whenever it is read.")
public record TodayView(
        @Schema(description = "The member's active plans, newest first; at most the five newest.")
        List<PlanStanding> plans,

        @Schema(
                description =
                        "What is due today or was due before, earliest first, each by the time zone of its plan; the"
                                + " first 50 items.")
        List<AgendaItem> due,

        @Schema(description = "Whether more is due than `due` shows: the agenda lists all of it.")
        boolean moreDue,

        @Schema(
                description =
                        "What there is to celebrate: the wins of the last 30 days that were not celebrated yet, newest"
                                + " first; at most the ten newest.")
        List<WinView> wins,

        @Schema(
                description =
                        "The goals that await their outcome, each with its question; those that have waited longest"
                                + " first, at most 20.")
        List<AgendaItem> awaitingOutcome,

        @Schema(
                description =
                        "What is due today in the member's worksheets, or was due before, earliest first; at most the"
                                + " first 100.")
        List<RecordDue> recordsDue,

        @Schema(
                description =
                        "Pointers to help that this service cannot give: shown while the member's mood or energy has"
                                + " been low over the last 14 days.")
        List<Signpost> signposts) {

    static final int MOST_DUE = 50;
    static final int MOST_WINS = 10;
    static final int MOST_GOALS = 20;

    /** @param due one more than it shows, if there are more */
    static TodayView of(
            List<PlanStanding> plans,
            List<AgendaItem> due,
            List<WinView> wins,
            List<AgendaItem> awaitingOutcome,
            List<RecordDue> recordsDue,
            List<Signpost> signposts) {
        return new TodayView(
                plans,
                due.stream().limit(MOST_DUE).toList(),
                due.size() > MOST_DUE,
                wins,
                awaitingOutcome,
                recordsDue,
                signposts);
    }
}
