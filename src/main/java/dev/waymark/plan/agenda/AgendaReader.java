package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The access to agendas for the packages around them: what is there today, and nothing of the days to come. */
@ApplicationScoped
public class AgendaReader {

    private final Agenda agenda;
    private final Catalog catalog;
    private final Clock clock;

    AgendaReader(Agenda agenda, Catalog catalog, Clock clock) {
        this.agenda = agenda;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What is open and was due by today, in the time zone of its plan; the earliest first, one more than the limit. */
    public List<AgendaItem> due(Scope scope, int limit) {
        var now = clock.instant();
        return agenda.steps(scope, null, lastDay(), now, null, limit).stream()
                .filter(row -> row.isDue(now))
                .map(row -> row.item(now, catalog))
                .toList();
    }

    /** The goals that await their outcome, those that have waited longest first, no more than the limit. */
    public List<AgendaItem> awaitingOutcome(Scope scope, int limit) {
        var now = clock.instant();
        return agenda.questions(scope, null, lastDay(), now, null, limit).stream()
                .limit(limit)
                .map(question -> question.item(now, catalog))
                .toList();
    }

    /** Somewhere, it is tomorrow already. */
    private LocalDate lastDay() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }
}
