package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.agenda.Agenda.Search;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The access to agendas for the packages around them: what is there today, and nothing of the days to come. */
@ApplicationScoped
public class AgendaReader {

    private final QueryBatches batches;
    private final Agenda agenda;
    private final AgendaRecords records;
    private final Catalog catalog;
    private final Clock clock;

    AgendaReader(QueryBatches batches, Agenda agenda, AgendaRecords records, Catalog catalog, Clock clock) {
        this.batches = batches;
        this.agenda = agenda;
        this.records = records;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What is open and was due by today, in the time zone of its plan; the earliest first, one more than the limit. */
    public List<AgendaItem> due(Scope scope, int limit) {
        var now = clock.instant();
        var batch = batches.begin();
        var steps = agenda.steps(batch, search(scope, now, limit));
        batch.send();
        return steps.get().stream()
                .filter(row -> row.isDue(now))
                .map(row -> row.item(now, catalog))
                .toList();
    }

    /** The goals that await their outcome, those that have waited longest first, no more than the limit. */
    public List<AgendaItem> awaitingOutcome(Scope scope, int limit) {
        var now = clock.instant();
        var batch = batches.begin();
        var questions = agenda.questions(batch, search(scope, now, limit));
        batch.send();
        return questions.get().stream()
                .limit(limit)
                .map(question -> question.item(now, catalog))
                .toList();
    }

    /** What was due by today in the member's worksheets, in the member's time zone; the earliest first, the first 100. */
    public List<RecordDue> recordsDue(Scope scope) {
        var batch = batches.begin();
        var due = records.byToday(batch, scope);
        batch.send();
        return due.get();
    }

    /** Somewhere, it is tomorrow already. */
    private static Search search(Scope scope, Instant now, int limit) {
        var lastDay = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        return new Search(scope, null, lastDay, now, null, limit);
    }
}
