package dev.waymark.plan.calendar;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns plans into calendars, with a name that reveals no more than their entries do. */
@ApplicationScoped
class PlanCalendars {

    private static final String NEUTRAL_NAME = "My plan";

    private final Catalog catalog;

    PlanCalendars(Catalog catalog) {
        this.catalog = catalog;
    }

    PlanCalendar of(PlanSnapshot snapshot, CalendarForm form, CalendarDetails details) {
        var title = snapshot.plan().title();
        var hidden = details == CalendarDetails.DISCREET && isOfPrivateStrategy(title);
        return PlanCalendar.of(snapshot, form, details, hidden ? NEUTRAL_NAME : title);
    }

    /** A plan without a name of its own is named after its first strategy. */
    private boolean isOfPrivateStrategy(String title) {
        return catalog.snapshot().strategies().stream()
                .filter(Strategy::confidential)
                .anyMatch(strategy -> title.startsWith(strategy.title()));
    }
}
