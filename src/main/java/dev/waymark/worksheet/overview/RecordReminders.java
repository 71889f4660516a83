package dev.waymark.worksheet.overview;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.plan.agenda.RecordDue;
import dev.waymark.plan.agenda.RecordsDue;
import dev.waymark.plan.calendar.DayEntries;
import dev.waymark.plan.calendar.DayEntry;
import dev.waymark.plan.member.MemberTimes;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentShare;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.record.PrivateWorksheets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is due about records, in agendas and in the calendars of plans. A coach sees it if the member shares worksheets; what is private
 * stands in no calendar, because people see other people's calendars.
 */
@ApplicationScoped
class RecordReminders implements RecordsDue, DayEntries {

    /** The earliest ones: more than a calendar can be read with. */
    private static final int MOST = 1000;

    private final DueRecords records;
    private final MemberTimes times;
    private final CurrentShare share;
    private final Clock clock;

    RecordReminders(DueRecords records, MemberTimes times, CurrentShare share, Clock clock) {
        this.records = records;
        this.times = times;
        this.share = share;
        this.clock = clock;
    }

    @Override
    public Supplier<Found> of(QueryBatch batch, Scope scope) {
        if (!scope.sight().sees(ConsentScope.WORKSHEETS)) {
            return () -> new Found(LocalDate.MIN, List.of());
        }
        var time = times.of(batch, scope);
        var found = records.ofMember(batch, scope, () -> time.get().zone());
        return () -> {
            var today = time.get().day(clock.instant());
            var due = found.get().stream().flatMap(each -> due(each, today)).toList();
            return new Found(today, due);
        };
    }

    private static Stream<RecordDue> due(DueRecords.Found found, LocalDate today) {
        var strategy = found.strategy();
        return found.open(today).stream()
                .map(due -> new RecordDue(
                        strategy.key(),
                        strategy.title(),
                        due.kind(),
                        due.recordId(),
                        due.name(),
                        due.text(),
                        due.dueOn(),
                        due.dueOn().isBefore(today),
                        PrivateWorksheets.isPrivate(strategy)));
    }

    /** A reader of a feed has no token, and sees what the plan's own member does, except for what is private. */
    @Override
    public Supplier<List<DayEntry>> inPlan(QueryBatch batch, Sql isPlan) {
        if (!share.sight().sees(ConsentScope.WORKSHEETS)) {
            return List::of;
        }
        var time = times.ofPlan(batch, isPlan);
        var found = records.ofPlan(batch, isPlan, () -> time.get().zone());
        return () -> found.get().stream()
                .flatMap(RecordReminders::entries)
                .sorted(Comparator.comparing(DayEntry::day)
                        .thenComparing(entry -> entry.id().toString()))
                .limit(MOST)
                .toList();
    }

    private static Stream<DayEntry> entries(DueRecords.Found found) {
        return found.due().stream()
                .map(due -> new DayEntry(
                        id(due), due.dueOn(), due.text(), found.changedAt().get(due.recordId())));
    }

    /** A record has one entry for each rule, which moves with its day. */
    private static UUID id(Due due) {
        return UUID.nameUUIDFromBytes((due.recordId() + "/" + due.key()).getBytes(StandardCharsets.UTF_8));
    }
}
