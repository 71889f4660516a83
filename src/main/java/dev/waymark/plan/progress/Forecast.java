package dev.waymark.plan.progress;

import dev.waymark.plan.WorkItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the rest of a plan will be done if it goes on as it went of late.
 *
 * @param on when; null without a forecast
 * @param basis what it is made from
 * @param pace how fast it went in the last four weeks, three decimals: 1 is as planned, .5 half as fast; null when
 *     nothing is open
 */
record Forecast(
        @Nullable LocalDate on,
        ForecastBasis basis,
        @Nullable Double pace) {

    /** Dates are written with four digits of the year; what lies beyond them means never. */
    private static final int LAST_YEAR = 9999;

    static final Forecast NONE = new Forecast(null, ForecastBasis.NONE, null);

    private static final int OBSERVED_DAYS = 28;

    /**
     * Six weeks are weighed: up to four that were observed, the rest as if all had gone to plan. So the plan speaks
     * alone on the first day, and keeps a third of the say.
     */
    private static final int WEIGHED_DAYS = 42;

    /** At the least, the plan has the say of three items: one or two completions cannot make or break a forecast. */
    private static final int LEAST_ITEMS = 3;

    /** Keeps a quotient that is whole but for binary rounding from being rounded up to the next day. */
    private static final double ROUNDING = 1e-9;

    /**
     * Let pace = (minutes done in the last 28 days + P) / (minutes due in them + P), where P is the planned average of
     * 42 days less those observed (at most 28), and no less than three average items: 1 is as planned, .5 half as fast.
     * What was done early, before those days, was not due in them any more. What was overdue when they began is no debt
     * in them once it is done, and no head start either; as long as it is not, it asks for as much as the plan does in so
     * many days, or else a plan that everybody has left would look as fast as one that nobody has begun.
     * The rest takes, at the planned pace, the days that the overdue minutes take on average, and those from today to the
     * last open due date; divided by the pace and rounded up, that is the forecast, counted from today, or from the start
     * if that is later. Doing more never makes it later. On schedule it is the last due date.
     *
     * <p>Own rule, in the spirit of earned schedule (Lipke 2003): pace against the plan, and not minutes a day, because
     * a plan that thins out to one evening a month cannot be finished in a week.
     *
     * <p>The basis is the pace when anything was done, due or overdue in those 28 days, the plan when nothing was. There
     * is no forecast when nothing is open, or when it lies beyond the year 9999.
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
        return on.getYear() > LAST_YEAR
                ? new Forecast(null, ForecastBasis.NONE, pace.published())
                : new Forecast(on, pace.isObserved() ? ForecastBasis.PACE : ForecastBasis.PLAN, pace.published());
    }

    /** The same without a date, for as long as nobody can say when the work goes on. */
    Forecast undated() {
        return new Forecast(null, ForecastBasis.NONE, pace);
    }

    /** What was done against what was due of late, with the plan's own say. */
    private record Pace(double figure, boolean isObserved) {

        static Pace of(EarnedSchedule schedule, LocalDate startOn, double planned) {
            LocalDate today = schedule.today();
            LocalDate before = today.minusDays(OBSERVED_DAYS);
            long observed = Math.min(OBSERVED_DAYS, Math.max(0, ChronoUnit.DAYS.between(startOn, today)));
            double prior = Math.max(planned * (WEIGHED_DAYS - observed), LEAST_ITEMS * schedule.averageItem());
            // A completion dated ahead counts as one of today.
            long done =
                    schedule.effort(item -> item.isDone() && item.completedOn().isAfter(before));
            double dueBefore = Math.max(
                    schedule.effort(item -> item.wasOpenAfter(before) && item.isDueBetween(before, today.minusDays(1))),
                    Math.min(schedule.effort(item -> item.isOverdue(today)), planned * observed));
            long askedFor = schedule.effort(
                    item -> item.wasOpenAfter(before) && !item.dueOn().isAfter(today));
            // What was overdue, or is due today, is asked for as far as it is done.
            double due = Math.min(Math.max(done, dueBefore), askedFor);
            return new Pace((done + prior) / (due + prior), done + due > 0);
        }

        double published() {
            return BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_UP).doubleValue();
        }
    }
}
