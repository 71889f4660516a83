package dev.waymark.plan.progress;

import dev.waymark.plan.WorkItem;
import dev.waymark.platform.text.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the rest of a plan will be done if it goes on as it did recently.
 *
 * @param on the date; null without a forecast
 * @param basis what it is based on
 * @param pace how fast it went in the last four weeks, three decimals: 1 is as planned, .5 half as fast; null when
 *     nothing is open
 */
record Forecast(
        @Nullable LocalDate on,
        ForecastBasis basis,
        @Nullable Double pace) {

    /** Dates are written with a four-digit year; a later date counts as never. */
    private static final int LAST_YEAR = 9999;

    static final Forecast NONE = new Forecast(null, ForecastBasis.NONE, null);

    private static final int OBSERVED_DAYS = 28;

    /**
     * Six weeks of evidence: up to four that were observed, the rest as if everything had gone to plan. So the plan
     * alone decides on the first day, and always keeps at least a third of the weight.
     */
    private static final int WEIGHED_DAYS = 42;

    /** The plan's weight is at least three items, so that one or two completions cannot make or break a forecast. */
    private static final int LEAST_ITEMS = 3;

    /** Keeps a quotient that is whole except for binary rounding from being rounded up to the next day. */
    private static final double ROUNDING = 1e-9;

    /**
     * Let pace = (minutes done in the last 28 days + P) / (minutes due in them + P), where P is the planned average of
     * 42 days less those observed (at most 28), and at least three average items: 1 is as planned, .5 half as fast.
     * Work that was done before those days does not count as due in them. Work that was overdue when they began counts
     * neither against the pace nor for it once it is done. While it is not done, it counts as due at the planned pace
     * of the observed days; otherwise an abandoned plan would look as fast as a new one.
     *
     * <p>At the planned pace, the rest takes the days that the overdue minutes take on average, plus those from today
     * to the last open due date. The forecast is that number divided by the pace and rounded up, counted from today, or
     * from the start if that is later. Doing more never makes it later. On schedule it is the last due date.
     *
     * <p>This is Waymark's own rule, based on the idea of earned schedule (Lipke 2003). The pace is relative to the
     * plan, not in minutes per day, because a plan that thins out to one evening a month cannot be finished in a week.
     *
     * <p>The basis is the pace when anything was done, due or overdue in those 28 days, otherwise the plan. A date by
     * which the plan would have taken more than twice its length says more about the last weeks than about the plan, so
     * it is not told. There is no forecast when nothing is open.
     */
    static Forecast of(EarnedSchedule schedule, LocalDate startOn) {
        List<WorkItem> open = schedule.open();
        if (open.isEmpty()) {
            return NONE;
        }
        LocalDate today = schedule.today();
        LocalDate base = today.isBefore(startOn) ? startOn : today;
        LocalDate lastOpen = open.get(open.size() - 1).dueOn();
        double planned = schedule.total() / (double) schedule.plannedDays(startOn);
        double late = schedule.effort(item -> item.isOverdue(today)) / planned;
        double rest = late + Math.max(0, ChronoUnit.DAYS.between(base, lastOpen));
        Pace pace = Pace.of(schedule, startOn, planned);
        LocalDate on = base.plusDays((long) Math.ceil(rest / pace.figure() - ROUNDING));
        var isTooFar = on.isAfter(schedule.lastDue().plusDays(schedule.plannedDays(startOn)));
        return isTooFar || on.getYear() > LAST_YEAR
                ? new Forecast(null, ForecastBasis.TOO_FAR, pace.published())
                : new Forecast(on, pace.isObserved() ? ForecastBasis.PACE : ForecastBasis.PLAN, pace.published());
    }

    /** A copy without a date, for a pause with an open end. */
    Forecast undated() {
        return new Forecast(null, ForecastBasis.NONE, pace);
    }

    /** What it says, as a sentence for the member; null when there is nothing to forecast. */
    @Nullable
    String sentence() {
        return switch (basis) {
            case PACE -> "At this pace, you will be done on %s.".formatted(Sentences.date(on));
            case PLAN -> "If it goes as planned, you will be done on %s.".formatted(Sentences.date(on));
            case TOO_FAR -> "It cannot be told yet when you will be done.";
            case NONE -> null;
        };
    }

    /** What was done compared with what was due recently, weighted with the plan. */
    private record Pace(double figure, boolean isObserved) {

        static Pace of(EarnedSchedule schedule, LocalDate startOn, double planned) {
            LocalDate today = schedule.today();
            LocalDate before = today.minusDays(OBSERVED_DAYS);
            long observed = Math.min(OBSERVED_DAYS, Math.max(0, ChronoUnit.DAYS.between(startOn, today)));
            double prior = Math.max(planned * (WEIGHED_DAYS - observed), LEAST_ITEMS * schedule.averageItem());
            // A completion dated in the future counts as done today.
            long done =
                    schedule.effort(item -> item.isDone() && item.completedOn().isAfter(before));
            double dueBefore = Math.max(
                    schedule.effort(item -> item.wasOpenAfter(before) && item.isDueBetween(before, today.minusDays(1))),
                    Math.min(schedule.effort(item -> item.isOverdue(today)), planned * observed));
            long askedFor = schedule.effort(
                    item -> item.wasOpenAfter(before) && !item.dueOn().isAfter(today));
            // What was overdue, or is due today, counts as due only as far as it is done.
            double due = Math.min(Math.max(done, dueBefore), askedFor);
            return new Pace((done + prior) / (due + prior), done + due > 0);
        }

        double published() {
            return BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_UP).doubleValue();
        }
    }
}
