package dev.waymark.plan.agenda;

import dev.waymark.plan.agenda.Agenda.Search;
import dev.waymark.plan.agenda.RecordsDue.Found;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** What is due about records, for agendas. */
@ApplicationScoped
class AgendaRecords {

    /** More than anyone does in two weeks. */
    static final int MOST = 100;

    private final Instance<RecordsDue> features;

    AgendaRecords(Instance<RecordsDue> features) {
        this.features = features;
    }

    /** What is due on the days of a search, on its first page. */
    Supplier<List<RecordDue>> within(QueryBatch batch, Search search) {
        return search.after() == null
                ? find(batch, search.scope(), (found, due) -> search.includes(due.dueOn()))
                : List::of;
    }

    /** What was due by today, in the member's time zone. */
    Supplier<List<RecordDue>> byToday(QueryBatch batch, Scope scope) {
        return find(batch, scope, (found, due) -> !due.dueOn().isAfter(found.today()));
    }

    private Supplier<List<RecordDue>> find(QueryBatch batch, Scope scope, BiPredicate<Found, RecordDue> which) {
        var suppliers = features.stream().map(each -> each.of(batch, scope)).toList();
        return () -> suppliers.stream()
                .map(Supplier::get)
                .flatMap(found -> found.records().stream().filter(due -> which.test(found, due)))
                .sorted(Comparator.comparing(RecordDue::dueOn))
                .limit(MOST)
                .toList();
    }
}
